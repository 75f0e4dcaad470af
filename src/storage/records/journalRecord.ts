import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { StorageError } from '../../errors/storageError.js'
import type { FieldReader } from './fieldReader.js'
import type { JsonFields, RecordKind } from './recordKind.js'

/** Something that is to be handled, kept until it was. */
export interface JournalRecord {
  /** Its place among all that is to be handled. */
  readonly sequence: number
  /** What is handled one after the other: the chat that it belongs to, in Bot API form, or `account`. */
  readonly actor: string
  /** The name that it keeps for ever. */
  readonly deliveryId: string
  /** How often its handlers have failed. */
  readonly attempts: number
  /** The layer in which `updates` are serialized. */
  readonly layer: number
  /** The raw updates, serialized in TL; none for what `gap` describes. */
  readonly updates: readonly Uint8Array[]
  /** A hole in the history, as JSON text; absent for updates. */
  readonly gap: string | undefined
}

/** What the keys of the rows begin with. */
export const JOURNAL_PREFIX = 'update:'

const SEQUENCE_DIGITS = 16

/** Writes a place so that keys are in its order. */
export function sequenceText(sequence: number): string {
  return String(sequence).padStart(SEQUENCE_DIGITS, '0')
}

/** The key of the row that holds an entry. */
export function journalRowKey({ sequence, actor }: Pick<JournalRecord, 'sequence' | 'actor'>): string {
  return `${JOURNAL_PREFIX}${sequenceText(sequence)}:${actor}`
}

/** How what is to be handled is kept. */
export const journalRecord: RecordKind<JournalRecord> = {
  name: 'journal',
  table: 'journal',
  version: 1,
  keyOf: journalRowKey,
  write: journalFields,
  read: readJournalFields,
}

/** Writes the fields that what is to be handled and what could not be handled have in common. */
export function journalFields(record: JournalRecord): JsonFields {
  const { sequence, actor, deliveryId, attempts, layer, updates, gap } = record
  return { sequence, actor, deliveryId, attempts, layer, updates: updates.map(bytesToBase64Url), gap }
}

/** Reads them. */
export function readJournalFields(fields: FieldReader): JournalRecord {
  return {
    sequence: fields.integer('sequence'),
    actor: fields.text('actor'),
    deliveryId: fields.text('deliveryId'),
    attempts: fields.integer('attempts'),
    layer: fields.integer('layer'),
    updates: fields.texts('updates').map(bytesOf),
    gap: fields.has('gap') ? fields.text('gap') : undefined,
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = base64ToBytes(text)
  if (bytes === undefined) throw new StorageError('A stored record cannot be read: journal.updates has no bytes.')
  return bytes
}
