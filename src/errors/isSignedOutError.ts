import { RpcError } from './rpcError.js'

/** See https://core.telegram.org/api/errors#401-unauthorized and https://core.telegram.org/api/errors#406-not-acceptable. */
const NAMES: ReadonlySet<string> = new Set([
  'AUTH_KEY_UNREGISTERED',
  'AUTH_KEY_INVALID',
  'AUTH_KEY_DUPLICATED',
  'SESSION_REVOKED',
  'SESSION_EXPIRED',
  'USER_DEACTIVATED',
  'USER_DEACTIVATED_BAN',
])

/**
 * Tells whether Telegram says with an error that the account is no longer signed in here: the sign-in was ended or has run out,
 * its key was given up, or the account is gone. A missing password and a temporary key that was never bound do not count:
 * they say nothing about the account.
 */
export function isSignedOutError(error: unknown): error is RpcError {
  return error instanceof RpcError && NAMES.has(error.name)
}
