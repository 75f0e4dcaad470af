import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import { nextText } from '../world/chance.js'
import { postMessage } from '../world/postMessage.js'
import { SERVICE_USER_ID } from '../world/serviceUser.js'

const CODE_LENGTH = 5
const RESEND_AFTER_SECONDS = 60

/** Makes a new login code for a phone number, and sends it to the account's other sessions as a message from Telegram. */
export function sendLoginCode(context: CallContext, phoneNumber: string): tl.auth_sentCode {
  const { world, now } = context
  const code = nextText(world.chance, CODE_LENGTH, '0123456789')
  const phoneCodeHash = nextText(world.chance, 18, '0123456789abcdef')
  world.sentCodes.set(phoneNumber, { phoneNumber, phoneCodeHash, code, sentAt: now, attempts: 0, isConfirmed: false })
  const userId = world.phoneNumbers.get(phoneNumber)
  if (userId !== undefined) {
    const text = `Login code: ${code}. Give it to nobody, whoever asks.`
    postMessage(world, { peerId: userId, authorId: SERVICE_USER_ID, text }, now)
  }
  const isSignedIn = [...world.authorizations.values()].some((authorization) => authorization.userId === userId)
  return {
    _: 'auth.sentCode',
    type: {
      _: userId !== undefined && isSignedIn ? 'auth.sentCodeTypeApp' : 'auth.sentCodeTypeSms',
      length: CODE_LENGTH,
    },
    phone_code_hash: phoneCodeHash,
    next_type: { _: 'auth.codeTypeSms' },
    timeout: RESEND_AFTER_SECONDS,
  }
}
