import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

/** Asks for what is known of the account's password, with a challenge that is good for one attempt. See https://core.telegram.org/api/srp. */
export function passwordChallenge(core: Core): Promise<tl.account_password> {
  return core.invoke('account.getPassword', {})
}
