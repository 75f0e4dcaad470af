import { WhimbrelError } from './whimbrelError.js'

/** A deadline passed before an answer came. */
export class TimeoutError extends WhimbrelError {
  readonly type = 'timeout'
  override readonly name = 'TimeoutError'
}
