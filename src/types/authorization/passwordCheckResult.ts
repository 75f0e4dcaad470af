/** The password was right and the account is signed in. */
export interface PasswordCheckResultSignedIn {
  readonly type: 'signedIn'
  readonly userId: number
}

/** The password was wrong: it can be checked again. */
export interface PasswordCheckResultInvalidPassword {
  readonly type: 'invalidPassword'
}

/** What came of checking the password of an account. */
export type PasswordCheckResult = PasswordCheckResultSignedIn | PasswordCheckResultInvalidPassword
