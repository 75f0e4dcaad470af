import type { ServerSalt } from '../../mtproto/session/session.js'

/** The salt to use at a moment of server time, in seconds: the newest that is valid, else the last known one. */
export function saltAt(salts: readonly ServerSalt[], serverSeconds: number): bigint {
  const valid = salts.findLast((entry) => entry.validSince <= serverSeconds && serverSeconds < entry.validUntil)
  return (valid ?? salts.at(-1))?.salt ?? 0n
}
