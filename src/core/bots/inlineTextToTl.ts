import { parseHtml } from '../../text/html/parseHtml.js'
import { parseMarkdown } from '../../text/markdown/parseMarkdown.js'
import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { MessageContentText } from '../../types/inlineQueries/messageContent.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import { messageEntityToTl } from '../../types/messages/messageEntityToTl.js'
import { assertEntities } from '../checks/assertEntities.js'
import { assertNoBlankText } from '../checks/assertNoBlankText.js'
import type { Core } from '../core.js'
import { mentionedUsersOf } from '../messages/mentionedUsersOf.js'

/** Turns a text that an inline result becomes into what is sent. */
export async function inlineTextToTl(core: Core, content: MessageContentText): Promise<tl.inputBotInlineMessageText> {
  const { text, entities } = formatted(content)
  assertNoBlankText(text, 'text')
  assertEntities(text, entities, 'entities')
  const mentionedUsers = await mentionedUsersOf(core, entities, undefined)
  return {
    _: 'inputBotInlineMessageText',
    message: text,
    entities: entities.length > 0 ? entities.map((entity) => messageEntityToTl(entity, mentionedUsers)) : undefined,
    no_webpage: content.linkPreview?.disable,
    invert_media: content.linkPreview?.aboveText,
  }
}

function formatted({ text, parseMode, entities }: MessageContentText): FormattedText {
  if (parseMode === undefined) return { text, entities: entities ?? [] }
  if (entities !== undefined) throw new InputError('entities and parseMode exclude each other', 'entities')
  return parseMode === 'html' ? parseHtml(text) : parseMarkdown(text)
}
