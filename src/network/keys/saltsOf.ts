import type { ServerSalt } from '../../mtproto/session/session.js'

const FIRST_SALT_SECONDS = 1_800

/** The first salt of a key that was just agreed on, as if the server had listed it. `serverTime` is in milliseconds. */
export function saltsOf(salt: bigint, serverTime: number): readonly ServerSalt[] {
  const validSince = Math.floor(serverTime / 1_000)
  return [{ salt, validSince, validUntil: validSince + FIRST_SALT_SECONDS }]
}
