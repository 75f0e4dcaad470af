import type * as tl from '../../tl/generated/api.js'
import type { MessageContentText } from '../../types/inlineQueries/messageContent.js'
import { assertNoBlankText } from '../checks/assertNoBlankText.js'
import type { Core } from '../core.js'
import { formattedTextOf } from '../messages/formattedTextOf.js'
import { mentionedUsersOf } from '../messages/mentionedUsersOf.js'
import { textToTl } from '../messages/textToTl.js'

/** Turns a text that an inline result becomes into what is sent. */
export async function inlineTextToTl(core: Core, content: MessageContentText): Promise<tl.inputBotInlineMessageText> {
  const formatted = formattedTextOf(core, content.text, content)
  assertNoBlankText(formatted.text, 'text')
  const mentionedUsers = await mentionedUsersOf(core, formatted.entities, undefined)
  return {
    _: 'inputBotInlineMessageText',
    ...textToTl(formatted, mentionedUsers),
    no_webpage: content.linkPreview?.disable,
    invert_media: content.linkPreview?.aboveText,
  }
}
