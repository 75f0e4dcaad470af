import type * as tl from '../../tl/generated/api.js'
import type { Authorization } from '../world/authorization.js'
import { secondsOf } from '../world/secondsOf.js'

/** Shows a sign-in as its owner sees it in the list of sessions. The sandbox knows no address but its own. */
export function authorizationToTl(authorization: Authorization, isCurrent = false): tl.authorization {
  const { device, hash, createdAt, activeAt } = authorization
  return {
    _: 'authorization',
    current: isCurrent,
    password_pending: authorization.passwordPendingUserId !== undefined,
    encrypted_requests_disabled: authorization.refusesSecretChats === true,
    call_requests_disabled: authorization.refusesCalls === true,
    hash: isCurrent ? 0n : hash,
    device_model: device?.deviceModel ?? '',
    platform: '',
    system_version: device?.systemVersion ?? '',
    api_id: device?.apiId ?? 0,
    app_name: 'Sandbox',
    app_version: device?.appVersion ?? '',
    date_created: secondsOf(createdAt),
    date_active: secondsOf(activeAt),
    ip: '127.0.0.1',
    country: 'Sandbox',
    region: '',
  }
}
