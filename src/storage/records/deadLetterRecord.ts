import { type JournalRecord, journalFields, readJournalFields, sequenceText } from './journalRecord.js'
import type { RecordKind } from './recordKind.js'

/** Something that its handlers failed at too often, kept until somebody decides. */
export interface DeadLetterRecord extends JournalRecord {
  /** When it was given up, in milliseconds since the epoch. */
  readonly failedAt: number
  /** What the last failure said. */
  readonly error: string
}

/** What the keys of the rows begin with. */
export const DEAD_LETTER_PREFIX = 'dead:'

/** The key of the row that holds what was given up. */
export function deadLetterRowKey(sequence: number): string {
  return `${DEAD_LETTER_PREFIX}${sequenceText(sequence)}`
}

/** How what was given up is kept. */
export const deadLetterRecord: RecordKind<DeadLetterRecord> = {
  name: 'deadLetter',
  table: 'journal',
  version: 1,
  keyOf: ({ sequence }) => deadLetterRowKey(sequence),
  write: (record) => ({ ...journalFields(record), failedAt: Math.round(record.failedAt), error: record.error }),
  read: (fields) => ({
    ...readJournalFields(fields),
    failedAt: fields.integer('failedAt'),
    error: fields.text('error'),
  }),
}
