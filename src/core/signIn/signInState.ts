import type { SentCodeType } from '../../types/authorization/sentCode.js'

/** A phone number that a code was sent to. */
export interface PendingCode {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  /** By which way the code went out. */
  readonly type: SentCodeType
}

/** What has to be remembered between the steps of a sign-in. It is never stored. */
export interface SignInState {
  pendingCode: PendingCode | undefined
}
