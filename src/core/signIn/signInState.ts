/** A phone number that a code was sent to. */
export interface PendingCode {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  /** How many characters the code has, where the server said so. */
  readonly length?: number
}

/** What has to be remembered between the steps of a sign-in. It is never stored. */
export interface SignInState {
  pendingCode: PendingCode | undefined
}
