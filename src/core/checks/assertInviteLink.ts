import { InputError } from '../../errors/inputError.js'
import { parseInviteLink } from '../peers/parseInviteLink.js'

/** Takes the hash out of an invite link, and refuses what is none. */
export function assertInviteLink(inviteLink: string, argument = 'inviteLink'): string {
  const hash = typeof inviteLink === 'string' ? parseInviteLink(inviteLink) : undefined
  if (hash === undefined)
    throw new InputError(`${argument} must be an invite link such as https://t.me/+abcDEF123`, argument)
  return hash
}
