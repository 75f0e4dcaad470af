import type { ServerSalt } from '../session.js'

/** A salt is taken up only some time after it has begun, since the clocks of the two sides differ. */
const SLACK_SECONDS = 60

/** How long a salt is thought to hold that came with a notice, which does not say. */
const TOLD_SALT_SECONDS = 600

/** Fresh salts are wanted when the last known one ends in less than this. */
const RUNNING_OUT_SECONDS = 60

const MOST_SALTS = 64

/** The salts that a client knows, and which of them to use. See https://core.telegram.org/mtproto/description#server-salt. */
export class SaltBook {
  #salts: readonly ServerSalt[] = []
  /** What to use where no other is known to hold. */
  #last: bigint
  #listedUntil = 0

  constructor(salt: bigint, salts: readonly ServerSalt[]) {
    this.#last = BigInt.asIntN(64, salt)
    this.list(salts)
  }

  /** Begins anew with the salts of another key. */
  begin(salt: bigint, salts: readonly ServerSalt[]): void {
    this.#last = BigInt.asIntN(64, salt)
    this.#salts = []
    this.#listedUntil = 0
    this.list(salts)
  }

  /** What is to be stored with the key. */
  get salts(): readonly ServerSalt[] {
    return this.#salts
  }

  /** The salt to write with. */
  use(serverSeconds: number): bigint {
    const valid = this.#salts.filter((entry) => entry.validSince <= serverSeconds && serverSeconds < entry.validUntil)
    const settled = valid.findLast((entry) => entry.validSince + SLACK_SECONDS <= serverSeconds)
    return (settled ?? valid.at(-1))?.salt ?? this.#last
  }

  /** Takes the salt of a notice: what was in use till then is not accepted. */
  take(salt: bigint, serverSeconds: number): void {
    const validSince = Math.floor(serverSeconds) - SLACK_SECONDS
    const told = { salt, validSince, validUntil: Math.floor(serverSeconds) + TOLD_SALT_SECONDS }
    const coming = this.#salts.filter((entry) => entry.validSince > serverSeconds)
    this.#salts = [told, ...coming]
    this.#last = salt
    // The list has proved wrong, so a new one is wanted.
    this.#listedUntil = 0
  }

  /** Takes a list of salts as the server gives it; false if it makes no sense. */
  list(salts: readonly ServerSalt[]): boolean {
    const known = salts.slice(-MOST_SALTS)
    const isSound = known.every((entry, index) => {
      const previous = known[index - 1]
      return entry.validSince < entry.validUntil && (previous === undefined || previous.validSince <= entry.validSince)
    })
    const last = known.at(-1)
    if (!isSound || last === undefined) return false
    this.#salts = known
    this.#listedUntil = last.validUntil
    return true
  }

  /** Whether the server should be asked for more. */
  isRunningOut(serverSeconds: number): boolean {
    return this.#listedUntil < serverSeconds + RUNNING_OUT_SECONDS
  }
}
