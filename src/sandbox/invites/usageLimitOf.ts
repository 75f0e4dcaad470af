import { fault } from '../fault.js'

const MAX_USAGE_LIMIT = 99_999

/** Gives the limit that a link is to have; undefined for none. A link that asks for approval has none. */
export function usageLimitOf(limit: number | undefined, requiresApproval: boolean): number | undefined {
  if (limit === undefined || limit === 0) return undefined
  if (limit < 0 || limit > MAX_USAGE_LIMIT || requiresApproval) throw fault(400, 'USAGE_LIMIT_INVALID')
  return limit
}
