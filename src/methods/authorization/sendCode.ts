import { assertPhoneNumber } from '../../core/checks/assertPhoneNumber.js'
import type { Core } from '../../core/core.js'
import { completeSignIn } from '../../core/signIn/completeSignIn.js'
import { InputError } from '../../errors/inputError.js'
import { SchemaError } from '../../errors/schemaError.js'
import { type SentCode, sentCodeFromTl } from '../../types/authorization/sentCode.js'

/**
 * Has Telegram send a sign-in code to a phone number in international form, and tells by which way it goes.
 * The next step is `checkCode`. `signIn` takes all steps at once.
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
  if (sentCode._ === 'auth.sentCodePaymentRequired')
    throw new InputError(
      'Telegram sends no code to this number before it is paid for in one of its own apps',
      'phoneNumber',
    )
  if (sentCode._ === 'auth.sentCodeSuccess') {
    const { authorization } = sentCode
    if (authorization._ !== 'auth.authorization')
      throw new SchemaError(`Telegram answered with ${authorization._} without having sent a code`)
    await completeSignIn(core, authorization)
    return { type: 'notNeeded' }
  }
  const built = sentCodeFromTl(sentCode)
  core.signInState.pendingCode = { phoneNumber: digits, phoneCodeHash: sentCode.phone_code_hash, type: built.type }
  return built
}
