import { assertPhoneNumber } from '../../core/checks/assertPhoneNumber.js'
import type { Core } from '../../core/core.js'
import { takeSentCode } from '../../core/signIn/takeSentCode.js'
import type { SentCode } from '../../types/authorization/sentCode.js'

/**
 * Has Telegram send a sign-in code to a phone number in international form, and tells by which way it goes.
 * The next step is `checkCode`, or `sendLoginEmailCode` where the result's `type` is `emailSetUpRequired`. `signIn` takes all steps at once.
 *
 * Throws an `InputError` for what is no phone number, and an `RpcError` named `PHONE_NUMBER_INVALID`, `PHONE_NUMBER_BANNED`
 * or `PHONE_NUMBER_FLOOD`.
 * Calls https://core.telegram.org/method/auth.sendCode.
 */
export async function sendCode(core: Core, phoneNumber: string): Promise<SentCode> {
  const digits = assertPhoneNumber(phoneNumber, 'phoneNumber')
  const { apiId, apiHash } = core.application
  core.signInState.pendingCode = undefined
  const sentCode = await core.invoke('auth.sendCode', {
    phone_number: digits,
    api_id: apiId,
    api_hash: apiHash,
    settings: { _: 'codeSettings' },
  })
  return takeSentCode(core, digits, sentCode)
}
