import type { JournalRecord } from '../../storage/records/journalRecord.js'
import { type ApiSchema, LAYER } from '../../tl/index.js'
import type { Delivery } from './delivery.js'

/** How a delivery is kept in the journal. */
export function journalRecordOf(delivery: Delivery, schema: ApiSchema): JournalRecord {
  const { sequence, actor, id, attempts, content } = delivery
  return {
    sequence,
    actor,
    deliveryId: id,
    attempts,
    layer: LAYER,
    updates: content.type === 'updates' ? content.updates.map((update) => schema.write(update)) : [],
    gap: content.type === 'gap' ? JSON.stringify(content.gap) : undefined,
  }
}
