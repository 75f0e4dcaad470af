import type * as tl from '../../tl/generated/api.js'
import type { CodeWay } from '../world/authorization.js'
import { emailPattern } from './emailPattern.js'

/** Tells a client by which way a code goes. An address that codes are mailed to can be taken away at once. */
export function codeWayToTl(way: CodeWay, length: number, email = ''): tl.auth_SentCodeType {
  switch (way) {
    case 'app':
      return { _: 'auth.sentCodeTypeApp', length }
    case 'sms':
      return { _: 'auth.sentCodeTypeSms', length }
    case 'call':
      return { _: 'auth.sentCodeTypeCall', length }
    case 'email':
      return { _: 'auth.sentCodeTypeEmailCode', email_pattern: emailPattern(email), length, reset_available_period: 0 }
    case 'emailSetUp':
      return { _: 'auth.sentCodeTypeSetUpEmailRequired' }
  }
}
