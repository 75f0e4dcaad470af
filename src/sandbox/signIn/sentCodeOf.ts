import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { SentCode } from '../world/authorization.js'
import { normalizePhone } from './normalizePhone.js'

const LIFETIME_MS = 300_000
const MAX_ATTEMPTS = 5

/** Gives the code that a client speaks of, or throws PHONE_CODE_EXPIRED where there is none any more. */
export function sentCodeOf(context: CallContext, phone: string, phoneCodeHash: string): SentCode {
  if (phoneCodeHash === '') throw fault(400, 'PHONE_CODE_HASH_EMPTY')
  const phoneNumber = normalizePhone(phone)
  const sent = context.world.sentCodes.get(phoneNumber)
  if (sent === undefined || sent.phoneCodeHash !== phoneCodeHash) throw fault(400, 'PHONE_CODE_EXPIRED')
  if (context.now - sent.sentAt > LIFETIME_MS || sent.attempts >= MAX_ATTEMPTS) {
    context.world.sentCodes.delete(phoneNumber)
    throw fault(400, 'PHONE_CODE_EXPIRED')
  }
  return sent
}
