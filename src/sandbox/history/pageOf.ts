import type { History } from './historyOf.js'

/** Which part of a history is asked for, as many functions of the API say it. See https://core.telegram.org/api/offsets. */
export interface PageRequest {
  readonly offset_id: number
  readonly offset_date: number
  readonly add_offset: number
  readonly limit: number
  readonly max_id: number
  readonly min_id: number
}

/** A part of a history. */
export interface Page {
  /** Newest first. */
  readonly ids: readonly number[]
  /** How many messages are newer than the first of the page. */
  readonly offset: number
}

const MAX_LIMIT = 100

/** Cuts the part that is asked for out of a history. */
export function pageOf(history: History, request: PageRequest): Page {
  const newestFirst = history.ids.toReversed()
  const start = firstIndex(newestFirst, history, request)
  const limit = Math.min(Math.max(request.limit, 0), MAX_LIMIT)
  const from = Math.max(start + request.add_offset, 0)
  const until = Math.max(start + request.add_offset + limit, 0)
  const { max_id, min_id } = request
  const ids = newestFirst.slice(from, until).filter((id) => (max_id === 0 || id < max_id) && id > min_id)
  return { ids, offset: from }
}

/** The place of the first message that is older than the offset. */
function firstIndex(newestFirst: readonly number[], history: History, { offset_id, offset_date }: PageRequest): number {
  if (offset_id <= 0 && offset_date <= 0) return 0
  const index = newestFirst.findIndex(
    (id) => (offset_id <= 0 || id < offset_id) && (offset_date <= 0 || history.dateOf(id) < offset_date),
  )
  return index < 0 ? newestFirst.length : index
}
