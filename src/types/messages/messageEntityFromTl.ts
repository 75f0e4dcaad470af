import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { dateTimeFormatFromTl } from './dateTimeFlags.js'
import type { MessageEntity, MessageEntityDateTime } from './messageEntity.js'

/** Builds a `MessageEntity`; nothing of a kind that Telegram itself calls unknown. */
export function messageEntityFromTl(entity: tl.MessageEntity): MessageEntity | undefined {
  const { offset, length } = entity
  switch (entity._) {
    case 'messageEntityMention':
      return { type: 'mention', offset, length }
    case 'messageEntityHashtag':
      return { type: 'hashtag', offset, length }
    case 'messageEntityBotCommand':
      return { type: 'botCommand', offset, length }
    case 'messageEntityUrl':
      return { type: 'url', offset, length }
    case 'messageEntityEmail':
      return { type: 'email', offset, length }
    case 'messageEntityBold':
      return { type: 'bold', offset, length }
    case 'messageEntityItalic':
      return { type: 'italic', offset, length }
    case 'messageEntityCode':
      return { type: 'code', offset, length }
    case 'messageEntityPre':
      return { type: 'pre', offset, length, language: entity.language }
    case 'messageEntityTextUrl':
      return { type: 'textLink', offset, length, url: entity.url }
    case 'messageEntityMentionName':
      return { type: 'textMention', offset, length, userId: entity.user_id }
    case 'messageEntityPhone':
      return { type: 'phoneNumber', offset, length }
    case 'messageEntityCashtag':
      return { type: 'cashtag', offset, length }
    case 'messageEntityUnderline':
      return { type: 'underline', offset, length }
    case 'messageEntityStrike':
      return { type: 'strikethrough', offset, length }
    case 'messageEntityBlockquote':
      return entity.collapsed === true
        ? { type: 'blockquote', offset, length, collapsible: true }
        : { type: 'blockquote', offset, length }
    case 'messageEntityBankCard':
      return { type: 'bankCard', offset, length }
    case 'messageEntitySpoiler':
      return { type: 'spoiler', offset, length }
    case 'messageEntityCustomEmoji':
      return { type: 'customEmoji', offset, length, customEmojiId: String(entity.document_id) }
    case 'messageEntityFormattedDate':
      return withoutUndefined<MessageEntityDateTime>({
        type: 'dateTime',
        offset,
        length,
        dateTime: dateFromTl(entity.date),
        format: dateTimeFormatFromTl(entity),
      })
    case 'messageEntityDiffInsert':
      return { type: 'diffInsert', offset, length }
    case 'messageEntityDiffReplace':
      return { type: 'diffReplace', offset, length, oldText: entity.old_text }
    case 'messageEntityDiffDelete':
      return { type: 'diffDelete', offset, length }
    case 'messageEntityUnknown':
    case 'inputMessageEntityMentionName':
      return undefined
  }
}

/** Builds the `MessageEntity` list of a text. */
export function messageEntitiesFromTl(entities: readonly tl.MessageEntity[] | undefined): readonly MessageEntity[] {
  const known: MessageEntity[] = []
  for (const entity of entities ?? []) {
    const built = messageEntityFromTl(entity)
    if (built !== undefined) known.push(built)
  }
  return known
}
