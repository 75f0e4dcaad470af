import type { TermsOfService } from './termsOfService.js'

/** The code was right and the account is signed in. */
export interface CodeCheckResultSignedIn {
  readonly type: 'signedIn'
  readonly userId: number
}

/** The code was right, and the account has a password: go on with `checkPassword`. */
export interface CodeCheckResultPasswordRequired {
  readonly type: 'passwordRequired'
  /** What the account's owner chose to be reminded by. */
  readonly hint?: string
  /** Whether there is an address that `sendRecoveryCode` can mail a code to. */
  readonly hasRecoveryEmail: boolean
}

/** The code was right, and the number has no account yet: go on with `signUp`. */
export interface CodeCheckResultSignUpRequired {
  readonly type: 'signUpRequired'
  /** What one agrees to by signing up, where Telegram says so. */
  readonly termsOfService?: TermsOfService
}

/** The code was wrong: it can be checked again. */
export interface CodeCheckResultInvalidCode {
  readonly type: 'invalidCode'
}

/** What came of checking a sign-in code. */
export type CodeCheckResult =
  | CodeCheckResultSignedIn
  | CodeCheckResultPasswordRequired
  | CodeCheckResultSignUpRequired
  | CodeCheckResultInvalidCode
