import type { Clock } from '../../platform/clock.js'
import type { KeyHolder } from './keyHolder.js'

/** Answers that take longer may still come under the old key, as long as their line lasts. */
const LONGEST_MS = 3_000

/** A pause of all holders, in which the calls that are under way come to their end. */
export class Drain {
  readonly #clock: Clock
  readonly #holders: ReadonlySet<KeyHolder>
  #done: (() => void) | undefined
  #isOn = false
  #cancelTimer: () => void = nothing

  constructor(clock: Clock, holders: ReadonlySet<KeyHolder>) {
    this.#clock = clock
    this.#holders = holders
  }

  /** Pauses all holders, and calls back when all are quiet or it has taken too long. */
  begin(done: () => void): void {
    this.#isOn = true
    this.#done = done
    this.#cancelTimer()
    this.#cancelTimer = this.#clock.schedule(LONGEST_MS, () => this.#finish())
    for (const holder of this.#holders) holder.pause()
    this.look()
  }

  /** Looks whether all are quiet now. */
  look(): void {
    if (this.#done !== undefined && [...this.#holders].every(({ isQuiet }) => isQuiet)) this.#finish()
  }

  /** Lets all holders go on. */
  end(): void {
    this.#cancelTimer()
    this.#done = undefined
    if (!this.#isOn) return
    this.#isOn = false
    for (const holder of this.#holders) holder.resume()
  }

  #finish(): void {
    const done = this.#done
    this.#cancelTimer()
    this.#done = undefined
    done?.()
  }
}

function nothing(): void {}
