import { randomFraction } from '../link/randomFraction.js'
import type { RandomBytes } from '../../crypto/crypto.js'
import type { NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import type { ServerSalt } from '../../mtproto/session/session.js'
import { saltsOf } from './saltsOf.js'

const HOUR_SECONDS = 3_600
const LONGEST_LIFE_SECONDS = 24 * HOUR_SECONDS

/** The next key is made so long before the end, give or take ten minutes, or at three quarters of a shorter life. */
const RENEWED_EARLY_MS = 3_600_000
const RENEWAL_SPREAD_MS = 600_000
const RENEWED_AT = 0.75

/** A key that lives for a day at most and is kept in memory alone. See https://core.telegram.org/api/pfs. */
export interface TemporaryKey {
  /** 256 bytes. Never to be printed. */
  readonly authKey: Uint8Array
  readonly authKeyId: bigint
  readonly salts: readonly ServerSalt[]
  /** The permanent key that it is to be bound to, 256 bytes. */
  readonly permanentKey: Uint8Array
  /** When its life ends, in milliseconds since the epoch by the clock of this side. */
  readonly expiresAt: number
  /** When the next one is to be made. */
  readonly renewAt: number
}

/** Draws how long a temporary key is to live: 23 to 24 hours, in seconds. */
export function drawLifetimeSeconds(randomBytes: RandomBytes): number {
  return LONGEST_LIFE_SECONDS - Math.floor(randomFraction(randomBytes) * HOUR_SECONDS)
}

/** Takes a temporary key as it was agreed on. Its life is counted from `startedAt`, when the exchange began: rather too short than too long. */
export function temporaryKeyOf(
  { authKey, authKeyId, salt, timeOffsetMs, expiresInSeconds = 0 }: NegotiatedKey,
  permanentKey: Uint8Array,
  startedAt: number,
  randomBytes: RandomBytes,
  now: number,
): TemporaryKey {
  const lifetimeMs = expiresInSeconds * 1_000
  const aheadMs = RENEWED_EARLY_MS + (2 * randomFraction(randomBytes) - 1) * RENEWAL_SPREAD_MS
  return {
    authKey,
    authKeyId,
    permanentKey,
    salts: saltsOf(salt, now + timeOffsetMs),
    expiresAt: startedAt + lifetimeMs,
    renewAt: startedAt + Math.max(lifetimeMs - aheadMs, lifetimeMs * RENEWED_AT),
  }
}
