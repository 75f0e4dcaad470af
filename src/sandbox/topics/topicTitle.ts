import { fault } from '../fault.js'

const MAX_LENGTH = 128

/** Gives the title that a topic is to have, cut at 128 characters, or throws TOPIC_TITLE_EMPTY. */
export function topicTitle(title: string): string {
  const cut = Array.from(title.trim()).slice(0, MAX_LENGTH).join('').trim()
  if (cut === '') throw fault(400, 'TOPIC_TITLE_EMPTY')
  return cut
}
