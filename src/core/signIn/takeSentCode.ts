import { InputError } from '../../errors/inputError.js'
import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { type SentCode, sentCodeFromTl } from '../../types/authorization/sentCode.js'
import type { Core } from '../core.js'
import { completeSignIn } from './completeSignIn.js'

/** Remembers a code that was sent, for the steps to come; where Telegram signs in without one, records that. */
export async function takeSentCode(core: Core, phoneNumber: string, sentCode: tl.auth_SentCode): Promise<SentCode> {
  switch (sentCode._) {
    case 'auth.sentCodePaymentRequired':
      throw new InputError(
        'Telegram sends no code to this number before it is paid for in one of its own apps',
        'phoneNumber',
      )
    case 'auth.sentCodeSuccess': {
      const { authorization } = sentCode
      if (authorization._ !== 'auth.authorization')
        throw new SchemaError(`Telegram answered with ${authorization._} without having sent a code`)
      await completeSignIn(core, authorization)
      return { type: 'notNeeded' }
    }
    case 'auth.sentCode': {
      const built = sentCodeFromTl(sentCode)
      core.signInState.pendingCode = { phoneNumber, phoneCodeHash: sentCode.phone_code_hash, type: built.type }
      return built
    }
  }
}
