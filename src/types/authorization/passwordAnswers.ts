import type { SignInRefusal } from './signInRefusal.js'

/** Asks for something else instead of giving the password. */
export interface PasswordWish {
  /** Has a code mailed to the account's recovery address, and asks for it. The account then has no password any more. */
  readonly instead: 'recoverPassword'
}

/**
 * What can be asked for the account's password. Each answer is a text that is known beforehand, or a function that asks for it when
 * it is needed. A function is called again when Telegram refuses what it gave, with `attempt` one higher and the reason; throw to give up.
 * Nothing is asked more than ten times.
 */
export interface PasswordAnswers {
  /** The password of an account that has one; the function is told the owner's hint, and gets 1 as the first `attempt`. */
  readonly password?:
    | string
    | ((
        hint: string | undefined,
        attempt: number,
        refusal?: SignInRefusal,
      ) => string | PasswordWish | Promise<string | PasswordWish>)
  /** The code that was mailed to the recovery address, after `password` gave `{ instead: 'recoverPassword' }`; the function is told what the address looks like. */
  readonly recoveryCode?:
    | string
    | ((pattern: string, attempt: number, refusal?: SignInRefusal) => string | Promise<string>)
}
