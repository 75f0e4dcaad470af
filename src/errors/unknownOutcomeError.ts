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

  /** `what` says more than that the session ended before the answer came. */
  constructor(method: string, what?: string) {
    super(what ?? `${method} was sent, but the session ended before its answer came: it may or may not have run.`)
    this.method = method
  }
}
