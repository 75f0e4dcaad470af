import type { Authorization } from '../world/authorization.js'

/** The key of a session. */
export interface SessionKey {
  /** The key itself, which packets are encrypted with. */
  readonly own: Authorization
  /** Whom it speaks for: a bound temporary key for its permanent one, every other key for itself. */
  readonly authorization: Authorization
}
