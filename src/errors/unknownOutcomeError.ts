import { WhimbrelError } from './whimbrelError.js'

/**
 * A call that was sent and whose fate cannot be known: the session was lost before an answer came.
 * It was not repeated, since it might have run. Look before you call again.
 */
export class UnknownOutcomeError extends WhimbrelError {
  readonly type = 'unknownOutcome'
  override readonly name = 'UnknownOutcomeError'
  /** The TL function that was called. */
  readonly method: string

  constructor(method: string) {
    super(`${method} was sent, but the session ended before its answer came: it may or may not have run.`)
    this.method = method
  }
}
