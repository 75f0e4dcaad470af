import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'

/** One client that is signed in to an account. */
export interface AuthorizationSession {
  /** What `removeAuthorizationSession` takes; `0` for the session of this client. */
  readonly id: string
  /** When it was signed in. */
  readonly date: Date
  /** When it was last heard of. */
  readonly lastActivityAt: Date
  /** Whether it is the session of this client. */
  readonly isCurrent: boolean
  /** Whether Telegram itself makes the app. */
  readonly isOfficialApp: boolean
  /** Whether only the password is missing. */
  readonly isPasswordPending: boolean
  /** Whether the session takes no secret chats. */
  readonly isEncryptedRequestsDisabled: boolean
  /** Whether the session takes no calls. */
  readonly isCallRequestsDisabled: boolean
  /** Whether the owner has not said yet that the session is theirs. */
  readonly isUnconfirmed: boolean
  readonly deviceModel: string
  readonly platform: string
  readonly systemVersion: string
  readonly apiId: number
  readonly appName: string
  readonly appVersion: string
  readonly ipAddress: string
  readonly country: string
  readonly region: string
}

/** Builds an `AuthorizationSession`. */
export function authorizationSessionFromTl(authorization: tl.authorization): AuthorizationSession {
  return {
    id: authorization.hash.toString(),
    date: dateFromTl(authorization.date_created),
    lastActivityAt: dateFromTl(authorization.date_active),
    isCurrent: authorization.current === true,
    isOfficialApp: authorization.official_app === true,
    isPasswordPending: authorization.password_pending === true,
    isEncryptedRequestsDisabled: authorization.encrypted_requests_disabled === true,
    isCallRequestsDisabled: authorization.call_requests_disabled === true,
    isUnconfirmed: authorization.unconfirmed === true,
    deviceModel: authorization.device_model,
    platform: authorization.platform,
    systemVersion: authorization.system_version,
    apiId: authorization.api_id,
    appName: authorization.app_name,
    appVersion: authorization.app_version,
    ipAddress: authorization.ip,
    country: authorization.country,
    region: authorization.region,
  }
}
