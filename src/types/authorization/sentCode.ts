import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** By which way a sign-in code goes out. */
export type SentCodeType =
  | 'app'
  | 'sms'
  | 'call'
  | 'flashCall'
  | 'missedCall'
  | 'email'
  | 'emailSetUpRequired'
  | 'fragmentSms'
  | 'firebaseSms'
  | 'smsWord'
  | 'smsPhrase'
  | 'notNeeded'

/** How a sign-in code was sent. See https://core.telegram.org/api/auth. */
export interface SentCode {
  /** `app` is a message from Telegram in the account's other apps; `missedCall` and `flashCall` hide the code in the caller's number; with `notNeeded` the account is signed in without one. */
  readonly type: SentCodeType
  /** How many characters the code has, where that is known beforehand. */
  readonly length?: number
  /** What the code, the caller's number or the address that the code went to looks like. */
  readonly pattern?: string
  /** Where the code can be read, when `type` is `fragmentSms`. */
  readonly url?: string
  /** By which way the code would be sent next. */
  readonly nextType?: Extract<SentCodeType, 'sms' | 'call' | 'flashCall' | 'missedCall' | 'fragmentSms'>
  /** After how many seconds the code can be sent by the next way. */
  readonly timeoutSeconds?: number
  /** How many seconds it takes to have the address taken away with `resetLoginEmail`, when `type` is `email`: 0 is at once. Absent where it cannot be. */
  readonly resetSeconds?: number
  /** When the address goes, where that was asked for already. */
  readonly resetAt?: Date
}

const NEXT_TYPES: Record<tl.auth_CodeType['_'], NonNullable<SentCode['nextType']>> = {
  'auth.codeTypeSms': 'sms',
  'auth.codeTypeCall': 'call',
  'auth.codeTypeFlashCall': 'flashCall',
  'auth.codeTypeMissedCall': 'missedCall',
  'auth.codeTypeFragmentSms': 'fragmentSms',
}

/** Builds a `SentCode`. */
export function sentCodeFromTl(sentCode: tl.auth_sentCode): SentCode {
  return withoutUndefined<SentCode>({
    ...sentCodeWay(sentCode.type),
    nextType: sentCode.next_type && NEXT_TYPES[sentCode.next_type._],
    timeoutSeconds: sentCode.timeout,
  })
}

function sentCodeWay(type: tl.auth_SentCodeType): SentCode {
  switch (type._) {
    case 'auth.sentCodeTypeApp':
      return { type: 'app', length: type.length }
    case 'auth.sentCodeTypeSms':
      return { type: 'sms', length: type.length }
    case 'auth.sentCodeTypeCall':
      return { type: 'call', length: type.length }
    case 'auth.sentCodeTypeFlashCall':
      return { type: 'flashCall', pattern: type.pattern }
    case 'auth.sentCodeTypeMissedCall':
      return { type: 'missedCall', length: type.length, pattern: type.prefix }
    case 'auth.sentCodeTypeEmailCode':
      return withoutUndefined<SentCode>({
        type: 'email',
        length: type.length,
        pattern: type.email_pattern,
        resetSeconds: type.reset_available_period,
        resetAt: type.reset_pending_date === undefined ? undefined : dateFromTl(type.reset_pending_date),
      })
    case 'auth.sentCodeTypeSetUpEmailRequired':
      return { type: 'emailSetUpRequired' }
    case 'auth.sentCodeTypeFragmentSms':
      return { type: 'fragmentSms', length: type.length, url: type.url }
    case 'auth.sentCodeTypeFirebaseSms':
      return { type: 'firebaseSms', length: type.length }
    case 'auth.sentCodeTypeSmsWord':
      return withoutUndefined<SentCode>({ type: 'smsWord', pattern: type.beginning })
    case 'auth.sentCodeTypeSmsPhrase':
      return withoutUndefined<SentCode>({ type: 'smsPhrase', pattern: type.beginning })
  }
}
