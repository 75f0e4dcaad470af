import type { CallOptions } from './callOptions.js'

/** How one call to the raw API is made. */
export interface InvokeOptions extends CallOptions {
  /** The data centre to ask; the account's own when absent. */
  readonly dcId?: number
  /** Takes the call over a session for files, apart from the main one: for `upload.*`, of which many may be under way at once. */
  readonly purpose?: 'upload' | 'download'
  /** Says that the call may run twice without harm, so that it is repeated when its fate cannot be known. */
  readonly isRepeatable?: boolean
}
