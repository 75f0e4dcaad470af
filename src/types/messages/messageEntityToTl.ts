import type * as tl from '../../tl/generated/api.js'
import { dateToTl } from '../dateToTl.js'
import { dateTimeFormatToTl } from './dateTimeFlags.js'
import type { MessageEntity } from './messageEntity.js'

/** Says how to name a user who is mentioned in a text. */
export type MentionedUsers = (userId: number) => tl.InputUser

/** Turns a `MessageEntity` into what is sent. */
export function messageEntityToTl(entity: MessageEntity, mentionedUsers: MentionedUsers): tl.MessageEntity {
  const { offset, length } = entity
  switch (entity.type) {
    case 'mention':
      return { _: 'messageEntityMention', offset, length }
    case 'hashtag':
      return { _: 'messageEntityHashtag', offset, length }
    case 'botCommand':
      return { _: 'messageEntityBotCommand', offset, length }
    case 'url':
      return { _: 'messageEntityUrl', offset, length }
    case 'email':
      return { _: 'messageEntityEmail', offset, length }
    case 'bold':
      return { _: 'messageEntityBold', offset, length }
    case 'italic':
      return { _: 'messageEntityItalic', offset, length }
    case 'code':
      return { _: 'messageEntityCode', offset, length }
    case 'pre':
      return { _: 'messageEntityPre', offset, length, language: entity.language }
    case 'textLink':
      return { _: 'messageEntityTextUrl', offset, length, url: entity.url }
    case 'textMention':
      return { _: 'inputMessageEntityMentionName', offset, length, user_id: mentionedUsers(entity.userId) }
    case 'phoneNumber':
      return { _: 'messageEntityPhone', offset, length }
    case 'cashtag':
      return { _: 'messageEntityCashtag', offset, length }
    case 'underline':
      return { _: 'messageEntityUnderline', offset, length }
    case 'strikethrough':
      return { _: 'messageEntityStrike', offset, length }
    case 'blockquote':
      return entity.collapsible === true
        ? { _: 'messageEntityBlockquote', offset, length, collapsed: true }
        : { _: 'messageEntityBlockquote', offset, length }
    case 'bankCard':
      return { _: 'messageEntityBankCard', offset, length }
    case 'spoiler':
      return { _: 'messageEntitySpoiler', offset, length }
    case 'customEmoji':
      return { _: 'messageEntityCustomEmoji', offset, length, document_id: BigInt(entity.customEmojiId) }
    case 'dateTime':
      return {
        _: 'messageEntityFormattedDate',
        offset,
        length,
        date: dateToTl(entity.dateTime),
        ...dateTimeFormatToTl(entity.format ?? ''),
      }
    case 'diffInsert':
      return { _: 'messageEntityDiffInsert', offset, length }
    case 'diffReplace':
      return { _: 'messageEntityDiffReplace', offset, length, old_text: entity.oldText }
    case 'diffDelete':
      return { _: 'messageEntityDiffDelete', offset, length }
  }
}
