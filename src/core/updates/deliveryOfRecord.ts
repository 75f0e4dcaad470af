import { SchemaError } from '../../errors/schemaError.js'
import { StorageError } from '../../errors/storageError.js'
import type { JournalRecord } from '../../storage/records/journalRecord.js'
import type * as tl from '../../tl/generated/api.js'
import type { ApiSchema } from '../../tl/index.js'
import type { LossReason } from '../../updates/updateEffect.js'
import type { Delivery, DeliveryContent } from './delivery.js'
import { placeOf } from './placeOf.js'
import type { UpdateLoss } from './updateLoss.js'

/**
 * Reads a delivery from its record, or returns nothing where it was written in a layer that cannot be read any more.
 * A record of another shape is a `StorageError`.
 */
export function deliveryOfRecord(record: JournalRecord, schema: ApiSchema): Delivery | undefined {
  const content = contentOf(record, schema)
  if (content === undefined) return undefined
  const first = content.type === 'updates' ? content.updates[0] : undefined
  const { sequence, actor, deliveryId, attempts } = record
  const place = first && placeOf(first)
  return { sequence, id: deliveryId, actor, content, attempts, place }
}

function contentOf({ updates, gap }: JournalRecord, schema: ApiSchema): DeliveryContent | undefined {
  if (gap !== undefined) return { type: 'gap', gap: gapOf(gap) }
  try {
    const read = updates.map((bytes) => schema.read(bytes)).filter(isUpdate)
    return read.length === updates.length ? { type: 'updates', updates: read } : undefined
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    return undefined
  }
}

function isUpdate(object: tl.AnyObject): object is tl.Update {
  return object._.startsWith('update') && !object._.startsWith('updates')
}

const REASONS: ReadonlySet<unknown> = new Set<LossReason>(['tooLong', 'positionRefused', 'noAccess'])

function gapOf(text: string): UpdateLoss {
  const gap: unknown = JSON.parse(text)
  if (!isLoss(gap)) throw new StorageError('A stored record cannot be read: journal.gap has another shape.')
  return { channelId: gap.channelId, reason: gap.reason, recoveredCount: gap.recoveredCount }
}

function isLoss(value: unknown): value is UpdateLoss {
  if (typeof value !== 'object' || value === null) return false
  const channelId = 'channelId' in value ? value.channelId : undefined
  const hasCount = 'recoveredCount' in value && typeof value.recoveredCount === 'number'
  return (
    (channelId === undefined || typeof channelId === 'number') &&
    hasCount &&
    'reason' in value &&
    REASONS.has(value.reason)
  )
}
