import type { CallAttempt } from '../link/callAttempt.js'

/** How far a call has come, for those that are to run after it. */
export class CallTicket {
  #attempt: CallAttempt | undefined
  #hasEnded = false
  readonly #waiting: Set<() => void> = new Set()

  /** The attempt that is under way, if one is. */
  get attempt(): CallAttempt | undefined {
    return this.#attempt
  }

  /** Whether it is settled. */
  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /** Whether a call over this link may go: the call is on its way there, or has ended, however it did. */
  isPassable(target: object): boolean {
    return this.#hasEnded || this.#attempt?.target === target
  }

  /** Notes that an attempt begins. */
  begin(attempt: CallAttempt): void {
    this.#attempt = attempt
    this.#tell()
  }

  /** Notes that the attempt is over, though the call may be tried again. */
  pause(): void {
    this.#attempt = undefined
  }

  /** Notes that the call is settled. */
  end(): void {
    this.#attempt = undefined
    this.#hasEnded = true
    this.#tell()
  }

  /** Calls `look` at the next change that may let others pass. The returned function gives up on that. */
  onChange(look: () => void): () => void {
    const own = (): void => look()
    this.#waiting.add(own)
    return () => void this.#waiting.delete(own)
  }

  #tell(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const look of waiting) look()
  }
}
