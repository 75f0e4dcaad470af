import type { MessageEntity } from '../../types/messages/messageEntity.js'

const FOUND: ReadonlySet<MessageEntity['type']> = new Set([
  'mention',
  'hashtag',
  'botCommand',
  'url',
  'email',
  'cashtag',
  'phoneNumber',
  'bankCard',
])

/** Tells whether Telegram finds an entity in the letters of the text by itself, so that no language has a mark for it. */
export function isFoundByTelegram({ type }: MessageEntity): boolean {
  return FOUND.has(type)
}
