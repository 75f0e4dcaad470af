import { parseLink } from './parseLink.js'

/**
 * Takes the hash out of an invite link in any of its forms: `t.me/+hash`, `t.me/joinchat/hash`, `tg://join?invite=hash`.
 * Nothing of any other text.
 */
export function parseInviteLink(link: string): string | undefined {
  const target = parseLink(link.trim())
  return target?.type === 'inviteLink' ? target.hash : undefined
}
