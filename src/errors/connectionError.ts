import { WhimbrelError } from './whimbrelError.js'

/** No connection could be made or kept, or the client has been stopped. */
export class ConnectionError extends WhimbrelError {
  readonly type = 'connection'
  override readonly name = 'ConnectionError'
}
