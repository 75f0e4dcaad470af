import type { SentCode } from './sentCode.js'

/**
 * How a person signs in. Each answer is a text that is known beforehand, or a function that asks for it when it is needed.
 * A function is called again when Telegram refuses what it gave, with `attempt` one higher; throw from it to give up.
 */
export interface PhoneSignInOptions {
  /** The phone number in international form. */
  readonly phone: string | (() => string | Promise<string>)
  /** The code that Telegram sends; the function is told by which way, and gets 1 as the first `attempt`. */
  readonly code: string | ((sentCode: SentCode, attempt: number) => string | Promise<string>)
  /** The password of an account that has one; the function is told the owner's hint, and gets 1 as the first `attempt`. */
  readonly password?: string | ((hint: string | undefined, attempt: number) => string | Promise<string>)
  /** The first name for a new account, when the number has none yet. */
  readonly firstName?: string | (() => string | Promise<string>)
  /** The last name for a new account. */
  readonly lastName?: string | (() => string | Promise<string>)
}

/** How a bot signs in. */
export interface BotSignInOptions {
  /** The token that BotFather gave out. */
  readonly botToken: string
}

/** How to sign in: as a person by phone, or as a bot by its token. */
export type SignInOptions = PhoneSignInOptions | BotSignInOptions
