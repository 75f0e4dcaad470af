import type { SignInRefusal } from '../../types/authorization/signInRefusal.js'
import type {
  SignInInput,
  SignInMove,
  SignInOutcome,
  SignInQuestion,
  SignInQuestionName,
  SignInStep,
  SignInWish,
} from './signInMove.js'

/** How often anything is asked in one sign-in. */
const MOST_ATTEMPTS = 10
/** How often a code that has run out is replaced in one sign-in. */
const MOST_RENEWALS = 3

/** A sign-in by phone, as far as it has come. It begins as `{}`. */
export interface SignInProgress {
  /** How often each question was asked. */
  readonly asked?: Partial<Record<SignInQuestionName, number>>
  /** The question that waits for its answer. */
  readonly asking?: SignInQuestionName
  readonly phoneNumber?: string
  /** A number that Telegram refused: whoever gives it again would give it for ever. */
  readonly refusedNumber?: string
  readonly renewalCount?: number
  /** Why the next question is asked at all. */
  readonly refusal?: SignInRefusal
  /** What helps to answer questions. */
  readonly help?: Pick<SignInQuestion, 'sentCode' | 'emailCode' | 'hint' | 'pattern' | 'terms'>
}

/** Where a sign-in has come to, and what is to be done next. */
export interface SignInAdvance {
  readonly progress: SignInProgress
  readonly move: SignInMove
}

/** What is asked, or done, after a refusal. */
const AFTER_REFUSAL: { readonly [Refusal in SignInRefusal]: SignInQuestionName | 'renew' } = {
  phoneNumberInvalid: 'phone',
  codeInvalid: 'code',
  codeExpired: 'renew',
  resendUnavailable: 'code',
  loginEmailResetUnavailable: 'code',
  emailInvalid: 'email',
  emailCodeInvalid: 'emailCode',
  emailCodeExpired: 'email',
  passwordInvalid: 'password',
  recoveryUnavailable: 'password',
  recoveryCodeInvalid: 'recoveryCode',
  recoveryCodeExpired: 'password',
  nameInvalid: 'firstName',
}

/** Which question each wish may answer. */
const WISHES: { readonly [Wish in SignInWish]: SignInQuestionName } = {
  resendCode: 'code',
  changePhone: 'code',
  resetLoginEmail: 'code',
  changeEmail: 'emailCode',
  recoverPassword: 'password',
}

/**
 * Takes a sign-in by phone one step on. It knows neither people nor servers: what it asks for is done by `runSignIn`.
 * However often answers are refused, it comes to an end.
 */
export function advanceSignIn(progress: SignInProgress, input: SignInInput): SignInAdvance {
  switch (input.type) {
    case 'begin':
      return ask(progress, 'phone')
    case 'answer':
      return answer(progress, input.text)
    case 'wish':
      return grant(progress, input.wish)
    case 'terms':
      return input.isAccepted ? ask(progress, 'firstName') : giveUp(progress, 'acceptTerms')
    case 'outcome':
      return goOn(progress, input.outcome)
  }
}

/** Whether a question may be answered with a wish. */
export function isGrantable(name: SignInQuestionName, wish: unknown): wish is SignInWish {
  return typeof wish === 'string' && new Map<string, SignInQuestionName>(Object.entries(WISHES)).get(wish) === name
}

function answer(progress: SignInProgress, text: string): SignInAdvance {
  switch (progress.asking) {
    case 'phone':
      if (text === progress.refusedNumber) return giveUp(progress, 'phone')
      return take({ ...progress, phoneNumber: text }, { type: 'sendCode', phoneNumber: text })
    case 'code':
      return take(progress, { type: 'checkCode', code: text })
    case 'email':
      return take(progress, { type: 'sendLoginEmailCode', email: text })
    case 'emailCode':
      return take(progress, { type: 'checkLoginEmailCode', code: text })
    case 'password':
      return take(progress, { type: 'checkPassword', password: text })
    case 'recoveryCode':
      return take(progress, { type: 'recoverPassword', code: text })
    case 'firstName':
      return take(progress, { type: 'signUp', firstName: text })
    default:
      throw new TypeError('An answer came to no question.')
  }
}

function grant(progress: SignInProgress, wish: SignInWish): SignInAdvance {
  switch (wish) {
    case 'resendCode':
      return take(progress, { type: 'resendCode' })
    case 'changePhone':
      return take(progress, { type: 'cancelCode' })
    case 'resetLoginEmail':
      return take(progress, { type: 'resetLoginEmail' })
    case 'changeEmail':
      return ask(progress, 'email')
    case 'recoverPassword':
      return take(progress, { type: 'sendRecoveryCode' })
  }
}

function goOn(progress: SignInProgress, outcome: SignInOutcome): SignInAdvance {
  const helped = (help: NonNullable<SignInProgress['help']>): SignInProgress => ({ ...progress, help })
  switch (outcome.type) {
    case 'codeSent':
      if (outcome.sentCode.type === 'notNeeded') return { progress, move: { type: 'done' } }
      if (outcome.sentCode.type === 'emailSetUpRequired') return ask(progress, 'email')
      return ask(helped({ sentCode: outcome.sentCode }), 'code')
    case 'codeCancelled':
      return ask(progress, 'phone')
    case 'emailCodeSent':
      return ask(helped({ emailCode: outcome.emailCode }), 'emailCode')
    case 'passwordRequired':
      return ask(helped({ hint: outcome.hint }), 'password')
    case 'recoveryCodeSent':
      return ask(helped({ ...progress.help, pattern: outcome.pattern }), 'recoveryCode')
    case 'signUpRequired':
      if (outcome.termsOfService === undefined) return ask(progress, 'firstName')
      return ask(helped({ terms: outcome.termsOfService }), 'acceptTerms')
    case 'signedIn':
      return { progress, move: { type: 'done' } }
    case 'refused':
      return askAgain(progress, outcome.refusal)
  }
}

function askAgain(progress: SignInProgress, refusal: SignInRefusal): SignInAdvance {
  const next = AFTER_REFUSAL[refusal]
  if (next !== 'renew') return ask({ ...progress, refusal, ...refusedNumberOf(progress, refusal) }, next)
  const { phoneNumber, renewalCount = 0 } = progress
  if (phoneNumber === undefined || renewalCount >= MOST_RENEWALS) return giveUp({ ...progress, refusal }, 'code')
  const renewed = { ...progress, refusal, renewalCount: renewalCount + 1 }
  return take(renewed, { type: 'sendCode', phoneNumber })
}

function refusedNumberOf(
  { phoneNumber }: SignInProgress,
  refusal: SignInRefusal,
): Pick<SignInProgress, 'refusedNumber'> {
  return refusal === 'phoneNumberInvalid' && phoneNumber !== undefined ? { refusedNumber: phoneNumber } : {}
}

function ask(progress: SignInProgress, name: SignInQuestionName): SignInAdvance {
  const { refusal, help, asked = {}, ...rest } = progress
  const attempt = (asked[name] ?? 0) + 1
  if (attempt > MOST_ATTEMPTS) return giveUp(progress, name)
  const question = { name, attempt, refusal, ...help }
  return {
    progress: { ...rest, ...(help !== undefined && { help }), asked: { ...asked, [name]: attempt }, asking: name },
    move: { type: 'ask', question },
  }
}

function take(progress: SignInProgress, step: SignInStep): SignInAdvance {
  return { progress, move: { type: 'take', step } }
}

function giveUp(progress: SignInProgress, name: SignInQuestionName): SignInAdvance {
  const { refusal } = progress
  const known = name === 'phone' && progress.refusedNumber !== undefined ? 'phoneNumberInvalid' : refusal
  return { progress, move: { type: 'giveUp', name, refusal: known } }
}
