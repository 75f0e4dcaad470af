import type { CallContext } from '../handler.js'
import type { EmailPurpose } from '../world/authorization.js'
import { nextText } from '../world/chance.js'

const CODE_LENGTH = 6

/** Mails a new code to an address, in place of the last for the same purpose, and gives it back. The control API shows it. */
export function mailCode(context: CallContext, purpose: EmailPurpose, subject: string | number, email: string): string {
  const { world, now } = context
  const code = nextText(world.chance, CODE_LENGTH, '0123456789')
  const key = `${purpose} ${subject}`
  world.emailCodes.delete(key)
  world.emailCodes.set(key, { email, code, purpose, sentAt: now, attempts: 0 })
  return code
}
