import { WhimbrelError } from './whimbrelError.js'

/** What may be said of a `ConnectionError` besides its message. */
export interface ConnectionErrorOptions extends ErrorOptions {
  /** Why it came about, where a program can act on that. */
  readonly reason?: 'keyRefused'
}

/** No connection could be made or kept, or the client has been stopped. */
export class ConnectionError extends WhimbrelError {
  readonly type = 'connection'
  override readonly name = 'ConnectionError'
  /** `keyRefused` where the server says that it does not know the account's key; absent otherwise. */
  readonly reason: 'keyRefused' | undefined

  constructor(message: string, options: ConnectionErrorOptions = {}) {
    super(message, options)
    this.reason = options.reason
  }
}
