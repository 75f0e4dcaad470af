import { fault } from '../fault.js'

const MAX_LENGTH = 255

/** Gives the description that a chat is to have, or throws CHAT_ABOUT_TOO_LONG. */
export function chatAbout(about: string): string {
  const trimmed = about.trim()
  if (Array.from(trimmed).length > MAX_LENGTH) throw fault(400, 'CHAT_ABOUT_TOO_LONG')
  return trimmed
}
