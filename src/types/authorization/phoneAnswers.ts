import type { PasswordAnswers } from './passwordAnswers.js'
import type { SentCode } from './sentCode.js'
import type { SentEmailCode } from './sentEmailCode.js'
import type { SignInRefusal } from './signInRefusal.js'
import type { TermsOfService } from './termsOfService.js'

/** Asks for something else instead of giving the code: another code, another number, or the code on the phone instead of by e-mail. */
export interface CodeWish {
  /** `resendCode` has it sent by the next way, `changePhone` asks for the number again, `resetLoginEmail` takes the account's address away. */
  readonly instead: 'resendCode' | 'changePhone' | 'resetLoginEmail'
}

/** Asks for something else instead of giving the code that was mailed. */
export interface EmailCodeWish {
  /** Asks for the address again. */
  readonly instead: 'changeEmail'
}

/** What can be asked in a sign-in by phone. */
export interface PhoneAnswers extends PasswordAnswers {
  /** The phone number in international form. */
  readonly phone: string | ((attempt: number, refusal?: SignInRefusal) => string | Promise<string>)
  /** The code that Telegram sends; the function is told by which way, and gets 1 as the first `attempt`. */
  readonly code:
    | string
    | ((sentCode: SentCode, attempt: number, refusal?: SignInRefusal) => string | CodeWish | Promise<string | CodeWish>)
  /** The e-mail address that codes shall come to, where Telegram wants one before it sends the first. */
  readonly email?: string | ((attempt: number, refusal?: SignInRefusal) => string | Promise<string>)
  /** The code that proves that address; the function is told what the address looks like. */
  readonly emailCode?:
    | string
    | ((
        sentCode: SentEmailCode,
        attempt: number,
        refusal?: SignInRefusal,
      ) => string | EmailCodeWish | Promise<string | EmailCodeWish>)
  /** The first name for a new account, when the number has none yet. */
  readonly firstName?: string | ((attempt: number, refusal?: SignInRefusal) => string | Promise<string>)
  /** The last name for a new account. */
  readonly lastName?: string | (() => string | Promise<string>)
  /** Says whether the terms for a new account are agreed to. When absent, signing up is agreeing. */
  readonly acceptTerms?: (terms: TermsOfService) => boolean | Promise<boolean>
}
