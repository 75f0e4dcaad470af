import type { CodeCheckResult } from '../../types/authorization/codeCheckResult.js'
import type { PhoneAnswers } from '../../types/authorization/phoneAnswers.js'
import type { SentCode } from '../../types/authorization/sentCode.js'
import type { SentEmailCode } from '../../types/authorization/sentEmailCode.js'
import type { SignInRefusal } from '../../types/authorization/signInRefusal.js'
import type { TermsOfService } from '../../types/authorization/termsOfService.js'

/** What a person is asked, by the name of the option that answers it. */
export type SignInQuestionName = Exclude<keyof PhoneAnswers, 'lastName'>

/** One question: what, how often, why again, and what helps to answer it. */
export interface SignInQuestion {
  readonly name: SignInQuestionName
  /** 1 for the first time. */
  readonly attempt: number
  readonly refusal: SignInRefusal | undefined
  /** Where the login code went, for `code`. */
  readonly sentCode?: SentCode | undefined
  /** Where the code for the address went, for `emailCode`. */
  readonly emailCode?: SentEmailCode | undefined
  /** What the owner reminds themselves by, for `password`. */
  readonly hint?: string | undefined
  /** What the recovery address looks like, for `recoveryCode`. */
  readonly pattern?: string | undefined
  /** What is to be agreed to, for `acceptTerms`. */
  readonly terms?: TermsOfService | undefined
}

/** One call to Telegram. */
export type SignInStep =
  | { readonly type: 'sendCode'; readonly phoneNumber: string }
  | { readonly type: 'resendCode' | 'cancelCode' | 'resetLoginEmail' | 'sendRecoveryCode' }
  | { readonly type: 'checkCode'; readonly code: string }
  | { readonly type: 'sendLoginEmailCode'; readonly email: string }
  | { readonly type: 'checkLoginEmailCode'; readonly code: string }
  | { readonly type: 'checkPassword'; readonly password: string }
  | { readonly type: 'recoverPassword'; readonly code: string }
  | { readonly type: 'signUp'; readonly firstName: string }

/** What came of a step. */
export type SignInOutcome =
  | { readonly type: 'codeSent'; readonly sentCode: SentCode }
  | { readonly type: 'codeCancelled' }
  | { readonly type: 'emailCodeSent'; readonly emailCode: SentEmailCode }
  | { readonly type: 'recoveryCodeSent'; readonly pattern: string }
  | { readonly type: 'refused'; readonly refusal: SignInRefusal }
  | Extract<CodeCheckResult, { readonly type: 'passwordRequired' | 'signUpRequired' }>
  | { readonly type: 'signedIn' }

/** What a person may want instead of answering. */
export type SignInWish = 'resendCode' | 'changePhone' | 'resetLoginEmail' | 'changeEmail' | 'recoverPassword'

/** What happens to a sign-in. */
export type SignInInput =
  | { readonly type: 'begin' }
  | { readonly type: 'answer'; readonly text: string }
  | { readonly type: 'wish'; readonly wish: SignInWish }
  | { readonly type: 'terms'; readonly isAccepted: boolean }
  | { readonly type: 'outcome'; readonly outcome: SignInOutcome }

/** What is to be done next. Exactly one input answers it, but for the two that end the sign-in. */
export type SignInMove =
  | { readonly type: 'ask'; readonly question: SignInQuestion }
  | { readonly type: 'take'; readonly step: SignInStep }
  | { readonly type: 'done' }
  | { readonly type: 'giveUp'; readonly name: SignInQuestionName; readonly refusal: SignInRefusal | undefined }
