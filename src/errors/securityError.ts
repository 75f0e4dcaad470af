import { WhimbrelError } from './whimbrelError.js'

/** The other side failed a check of the protocol, so nothing that it sent was believed. */
export class SecurityError extends WhimbrelError {
  readonly type = 'security'
  override readonly name = 'SecurityError'
}
