import { int64ToBytes } from '../../bytes/int64ToBytes.js'
import { readInt64 } from '../../bytes/readInt64.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import type { AuthKey } from '../../crypto/authKey.js'
import type { Crypto } from '../../crypto/crypto.js'
import type { ServerSalt } from './session.js'

/** A salt is in use for half an hour and is accepted for half an hour more: https://core.telegram.org/mtproto/description#server-salt. */
const PERIOD_SECONDS = 1_800
const ACCEPTED_PERIODS = 2

/** How many salts ahead are told of at most: https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts. */
export const MOST_FUTURE_SALTS = 64

/** What the salts of a key follow from. */
export interface ServerSaltsOptions {
  /** Makes the further salts. */
  readonly crypto: Crypto
  /** The key whose salts they are. */
  readonly authKey: AuthKey
  /** The first salt; after a key exchange it follows from the nonces. */
  readonly salt: bigint
  /** When the first salt began, in milliseconds of server time. */
  readonly startedAt: number
}

/**
 * The salts of one key on a server: the first is given, the others follow from it, from the key and from time.
 * So they need not be stored, and are the same after a restart and after a step of the clock.
 */
export class ServerSalts {
  readonly #crypto: Crypto
  readonly #authKey: AuthKey
  #first: bigint
  #startSeconds: number
  #period: number | undefined
  #salts: readonly ServerSalt[] = []

  constructor(options: ServerSaltsOptions) {
    this.#crypto = options.crypto
    this.#authKey = options.authKey
    this.#first = options.salt
    this.#startSeconds = Math.floor(options.startedAt / 1_000)
  }

  /** The salts that matter at a moment of server time in milliseconds, by `validSince`. */
  salts(now: number): readonly ServerSalt[] {
    const period = Math.floor((now / 1_000 - this.#startSeconds) / PERIOD_SECONDS)
    if (period !== this.#period) {
      const first = period - ACCEPTED_PERIODS + 1
      const count = ACCEPTED_PERIODS + MOST_FUTURE_SALTS
      this.#salts = Array.from({ length: count }, (_, index) => this.#salt(first + index))
      this.#period = period
    }
    return this.#salts
  }

  /** Begins anew with another first salt: those from before are not accepted any more. `now` is in milliseconds of server time. */
  replace(salt: bigint, now: number): void {
    this.#first = salt
    this.#startSeconds = Math.floor(now / 1_000)
    this.#period = undefined
  }

  #salt(period: number): ServerSalt {
    const validSince = this.#startSeconds + period * PERIOD_SECONDS
    return { salt: this.#value(period), validSince, validUntil: validSince + ACCEPTED_PERIODS * PERIOD_SECONDS }
  }

  #value(period: number): bigint {
    if (period === 0) return this.#first
    const hash = this.#crypto.sha256(this.#authKey.bytes, int64ToBytes(this.#first), uint32ToBytes(period >>> 0))
    return readInt64(hash)
  }
}

/** The newest salt that holds at a moment of server time in seconds. */
export function saltInUse(salts: readonly ServerSalt[], serverSeconds: number): ServerSalt | undefined {
  return salts.findLast((entry) => entry.validSince <= serverSeconds && serverSeconds < entry.validUntil)
}
