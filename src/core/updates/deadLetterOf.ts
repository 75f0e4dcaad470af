import type { DeadLetterRecord } from '../../storage/records/deadLetterRecord.js'
import type { ApiSchema } from '../../tl/index.js'
import type { Delivery } from './delivery.js'
import { journalRecordOf } from './journalRecordOf.js'

/** The longest text of an error that is kept. */
const LONGEST_ERROR = 2_000

/** How a delivery is kept that was given up. */
export function deadLetterOf(delivery: Delivery, error: unknown, schema: ApiSchema, now: number): DeadLetterRecord {
  return { ...journalRecordOf(delivery, schema), failedAt: now, error: errorText(error) }
}

/** What an error says, for a record of it. */
function errorText(error: unknown): string {
  return String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, LONGEST_ERROR)
}
