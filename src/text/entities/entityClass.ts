import type { MessageEntity } from '../../types/messages/messageEntity.js'

/**
 * How an entity may meet others: `style` may overlap anything but code, `quote` may hold all but another quote, `emoji` may stand in any
 * but code, `code` has nothing in it, and `solid` meets none of its own kind. See https://core.telegram.org/api/entities.
 */
export type EntityClass = 'quote' | 'code' | 'solid' | 'style' | 'emoji'

const CLASSES: { readonly [Type in MessageEntity['type']]: EntityClass } = {
  blockquote: 'quote',
  pre: 'code',
  code: 'code',
  mention: 'solid',
  hashtag: 'solid',
  botCommand: 'solid',
  url: 'solid',
  email: 'solid',
  cashtag: 'solid',
  phoneNumber: 'solid',
  bankCard: 'solid',
  textLink: 'solid',
  textMention: 'solid',
  dateTime: 'solid',
  diffReplace: 'solid',
  bold: 'style',
  italic: 'style',
  underline: 'style',
  strikethrough: 'style',
  spoiler: 'style',
  diffInsert: 'style',
  diffDelete: 'style',
  customEmoji: 'emoji',
}

/** Tells how an entity may meet others. */
export function entityClass(entity: MessageEntity): EntityClass {
  return CLASSES[entity.type]
}
