import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { EmailPurpose } from '../world/authorization.js'

const LIFETIME_MS = 900_000
const MAX_ATTEMPTS = 5

/** What a mailed code is checked against. */
export interface EmailCodeCheck {
  readonly purpose: EmailPurpose
  /** The account or phone number that it was mailed for. */
  readonly subject: string | number
  /** The error for a code that was never sent, has run out, or was tried too often. */
  readonly expired: string
}

/** Checks a code that was mailed and gives back the address; it is good once. Throws CODE_INVALID for a wrong one. */
export function useEmailCode(context: CallContext, check: EmailCodeCheck, code: string, keep = false): string {
  const { emailCodes } = context.world
  const key = `${check.purpose} ${check.subject}`
  const sent = emailCodes.get(key)
  if (sent === undefined) throw fault(400, check.expired)
  if (context.now - sent.sentAt > LIFETIME_MS || sent.attempts >= MAX_ATTEMPTS) {
    emailCodes.delete(key)
    throw fault(400, check.expired)
  }
  if (code !== sent.code) {
    sent.attempts += 1
    throw fault(400, code === '' ? 'CODE_EMPTY' : 'CODE_INVALID')
  }
  if (!keep) emailCodes.delete(key)
  return sent.email
}
