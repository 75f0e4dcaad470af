import type { MessageEntity } from '../../types/messages/messageEntity.js'

/** Which of two entities at one place is the outer one. */
const ORDER: readonly MessageEntity['type'][] = [
  'blockquote',
  'pre',
  'code',
  'textLink',
  'textMention',
  'dateTime',
  'mention',
  'hashtag',
  'botCommand',
  'url',
  'email',
  'cashtag',
  'phoneNumber',
  'bankCard',
  'diffReplace',
  'diffInsert',
  'diffDelete',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'customEmoji',
]

/** Puts entities in the order in which they begin, the outer one first. */
export function compareEntities(one: MessageEntity, other: MessageEntity): number {
  return one.offset - other.offset || other.length - one.length || ORDER.indexOf(one.type) - ORDER.indexOf(other.type)
}
