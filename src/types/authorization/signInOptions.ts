import type { PasswordAnswers } from './passwordAnswers.js'
import type { PhoneAnswers } from './phoneAnswers.js'

/** What bounds a sign-in. */
export interface SignInLimits {
  /** Gives the sign-in up: questions and calls that are open are dropped, and the reason of the signal is thrown. */
  readonly signal?: AbortSignal
  /** How long the whole sign-in may take, answers included, in milliseconds; without bound when absent. A `TimeoutError` says that it took longer. */
  readonly timeoutMs?: number
}

/** How a person signs in by phone number and code. */
export interface PhoneSignInOptions extends PhoneAnswers, SignInLimits {}

/** How a bot signs in. */
export interface BotSignInOptions extends SignInLimits {
  /** The token that BotFather gave out. */
  readonly botToken: string
}

/** How a person signs in by a QR code that another device of theirs reads. See https://core.telegram.org/api/qr-login. */
export interface QrSignInOptions extends PasswordAnswers, SignInLimits {
  /**
   * Shows a link (`tg://login?token=...`) as a QR code, until `expiresAt`; it is called with another when that is over.
   * What it returns is not waited for.
   */
  readonly qr: (link: string, expiresAt: Date) => unknown
  /** Hears that the code was read and accepted, so that it need not be shown any longer. */
  readonly onScanned?: () => unknown
}

/** How an account is taken over that is signed in elsewhere already. */
export interface AuthStringSignInOptions extends SignInLimits {
  /** A text from `exportAuthString`, or a session string of another library; see `importAuthString`. */
  readonly authString: string
}

/** How to sign in: as a person by phone or QR code, as a bot by its token, or by a text that holds the sign-in. */
export type SignInOptions = PhoneSignInOptions | BotSignInOptions | QrSignInOptions | AuthStringSignInOptions
