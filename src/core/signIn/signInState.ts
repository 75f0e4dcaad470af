import type { Clock } from '../../platform/clock.js'
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
  /** Ends waits for people and for tokens. */
  readonly clock: Clock
  pendingCode: PendingCode | undefined
  /** What names the terms that the new account agrees to by signing up. */
  pendingTerms: string | undefined
  /** Hears that the token of a QR code was accepted, while one is shown. */
  onLoginToken: (() => void) | undefined
}

/** Makes the state of a sign-in that has not begun. */
export function createSignInState(clock: Clock): SignInState {
  return { clock, pendingCode: undefined, pendingTerms: undefined, onLoginToken: undefined }
}
