/** The change is in force. */
export interface PasswordChangeResultChanged {
  readonly type: 'changed'
}

/** The change waits: a code was mailed to the recovery address, go on with `verifyPasswordEmail`. */
export interface PasswordChangeResultEmailUnconfirmed {
  readonly type: 'emailUnconfirmed'
  /** How many characters the code has, where that is known. */
  readonly codeLength?: number
}

/** What came of a change to the password of an account. */
export type PasswordChangeResult = PasswordChangeResultChanged | PasswordChangeResultEmailUnconfirmed
