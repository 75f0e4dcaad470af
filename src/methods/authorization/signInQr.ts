import type { Core } from '../../core/core.js'
import type { PasswordAnswers } from '../../types/authorization/passwordAnswers.js'
import type { SignInLimits } from '../../types/authorization/signInOptions.js'
import type { User } from '../../types/users/user.js'
import { getMe } from '../account/getMe.js'
import { signIn } from './signIn.js'

/** How a sign-in by QR code goes on. */
export interface SignInQrOptions extends PasswordAnswers, SignInLimits {
  /** Hears that the code was read and accepted, so that it need not be shown any longer. */
  readonly onScanned?: () => unknown
}

/**
 * Signs a person in by a QR code that another device of theirs reads (Settings, Devices, Link Desktop Device), and returns who it is.
 * `onLink` is given the link that the code shows, `tg://login?token=...`, and until when it is good; it is called with another link then,
 * for as long as it takes: `signal` or `timeoutMs` end it. What `onLink` returns is not waited for, what it throws ends the sign-in.
 *
 * Throws an `InputError` where the account has a password and `password` is missing or wrong.
 * Calls https://core.telegram.org/method/auth.exportLoginToken and https://core.telegram.org/method/auth.importLoginToken.
 */
export async function signInQr(
  core: Core,
  onLink: (link: string, expiresAt: Date) => unknown,
  options: SignInQrOptions = {},
): Promise<User> {
  await signIn(core, { qr: onLink, ...options })
  return getMe(core)
}
