import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'

/** Gives the moment, in seconds, at which a link is to end; undefined for never. It must lie ahead. */
export function expiryOf({ date }: CallContext, expireDate: number | undefined): number | undefined {
  if (expireDate === undefined || expireDate === 0) return undefined
  if (expireDate <= date) throw fault(400, 'EXPIRE_DATE_INVALID')
  return expireDate
}
