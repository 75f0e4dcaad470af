/** A ping leaves at least this often: https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong. */
const PING_INTERVAL_MS = 60_000

/** The server is asked to close a line on which no ping has come for so long, in seconds. */
export const DISCONNECT_DELAY_SECONDS = 75

/** A ping leaves when something is awaited and nothing has come in for so long. */
const SILENCE_MS = 5_000

/** A line on which nothing has come in for so long after a ping is dead. */
const PONG_WAIT_MS = 10_000

/** Who looks so much later than intended was not awake, and cannot have heard a pong. */
const OVERSLEPT_MS = 5_000

/** A line on which a ping is not answered for so long is dead, whatever else comes in. */
const LONGEST_PONG_WAIT_MS = 60_000

interface OpenPing {
  readonly pingId: bigint
  readonly at: number
}

/** Watches over one line after another: when to ping, and when to give a line up. */
export class Liveness {
  #lineSince: number | undefined
  #heardAt = 0
  #pingedAt: number | undefined
  #open: OpenPing | undefined
  #isGivenUp = false

  /** A new line. */
  begin(now: number): void {
    this.#lineSince = now
    this.#heardAt = now
    this.#pingedAt = undefined
    this.#open = undefined
    this.#isGivenUp = false
  }

  /** When the line began; nothing before the first. */
  get lineSince(): number | undefined {
    return this.#lineSince
  }

  heard(now: number): void {
    this.#heardAt = Math.max(this.#heardAt, now)
  }

  pinged(pingId: bigint, now: number): void {
    this.#open = { pingId, at: now }
    this.#pingedAt = now
  }

  /** The server refused a ping, so that another is needed at once. */
  pingRefused(pingId: bigint): void {
    if (this.#open?.pingId !== pingId) return
    this.#open = undefined
    this.#pingedAt = undefined
  }

  /** Takes a pong and returns the time of the round trip; nothing if it answers no open ping. */
  pong(pingId: bigint, now: number): number | undefined {
    if (this.#open?.pingId !== pingId) return undefined
    const roundTripMs = Math.max(0, now - this.#open.at)
    this.#open = undefined
    return roundTripMs
  }

  isPingDue(isAwaiting: boolean, now: number): boolean {
    const at = this.#pingDueAt(isAwaiting)
    return at !== undefined && at <= now
  }

  /** Whether the line is dead; says so once. After a sleep it gets another chance, with a ping at once. */
  giveUp(now: number): boolean {
    const at = this.#deadAt()
    if (at === undefined || at > now) return false
    if (at + OVERSLEPT_MS < now) {
      this.#open = undefined
      this.#pingedAt = undefined
      return false
    }
    this.#isGivenUp = true
    return true
  }

  deadline(isAwaiting: boolean): number | undefined {
    return this.#open === undefined ? this.#pingDueAt(isAwaiting) : this.#deadAt()
  }

  #pingDueAt(isAwaiting: boolean): number | undefined {
    if (this.#lineSince === undefined || this.#open !== undefined || this.#isGivenUp) return undefined
    if (this.#pingedAt === undefined) return this.#lineSince
    const regular = this.#pingedAt + PING_INTERVAL_MS
    if (!isAwaiting) return regular
    return Math.min(regular, Math.max(this.#heardAt, this.#pingedAt) + SILENCE_MS)
  }

  #deadAt(): number | undefined {
    if (this.#open === undefined || this.#isGivenUp) return undefined
    const silent = Math.max(this.#open.at, this.#heardAt) + PONG_WAIT_MS
    return Math.min(silent, this.#open.at + LONGEST_PONG_WAIT_MS)
  }
}
