import { editedMessageOf } from '../../core/answers/editedMessageOf.js'
import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertNoBlankText } from '../../core/checks/assertNoBlankText.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { formattedTextOf } from '../../core/messages/formattedTextOf.js'
import { linkPreviewToTl } from '../../core/messages/linkPreviewToTl.js'
import { mentionedUsersOf } from '../../core/messages/mentionedUsersOf.js'
import { replyMarkupOf } from '../../core/messages/replyMarkupOf.js'
import { textToTl } from '../../core/messages/textToTl.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { InputLinkPreview } from '../../types/messages/inputLinkPreview.js'
import { type MessageText, messageTextFromTl } from '../../types/messages/messageText.js'
import type { TextOptions } from '../../types/messages/textOptions.js'

/** How a text is edited. */
export interface EditMessageTextOptions extends TextOptions {
  /** How the preview of a link in the new text is shown. */
  readonly linkPreview?: InputLinkPreview
  /** The buttons of the message from now on; it has none when absent. Bots only. */
  readonly replyMarkup?: ReplyMarkup
}

/**
 * Gives a message of text another text of up to 4096 characters, and returns the message as it is afterwards.
 *
 * The text is a string, written as `parseMode` says, or a formatted text such as the templates `html` and `md` make.
 * Users and bots may call it, for messages of their own, and administrators with the right to edit messages for every post of a channel.
 * Throws an `InputError` for a blank text or for markup that is wrong, and an `RpcError` named `MESSAGE_NOT_MODIFIED` where nothing would
 * change, `MESSAGE_AUTHOR_REQUIRED` for the message of somebody else, `MESSAGE_EDIT_TIME_EXPIRED` for one that is too old,
 * or `MESSAGE_ID_INVALID` where there is none. Calls https://core.telegram.org/method/messages.editMessage.
 */
export async function editMessageText(
  core: Core,
  chatId: ID,
  messageId: number,
  text: string | FormattedText,
  options: EditMessageTextOptions = {},
): Promise<MessageText> {
  const { linkPreview, replyMarkup } = options
  const selfId = signedInId(core)
  assertMessageId(messageId)
  const formatted = formattedTextOf(core, text, options)
  assertNoBlankText(formatted.text, 'text')
  const media = linkPreviewToTl(linkPreview, formatted)
  const peer = await resolvePeer(core, chatId)
  const mentionedUsers = await mentionedUsersOf(core, formatted.entities, undefined)
  const updates = await core.invoke('messages.editMessage', {
    peer,
    id: messageId,
    ...textToTl(formatted, mentionedUsers),
    media,
    no_webpage: linkPreview?.disable,
    invert_media: linkPreview?.aboveText,
    reply_markup: await replyMarkupOf(core, replyMarkup),
  })
  return messageTextFromTl(editedMessageOf(updates, messageId), core.peers, selfId)
}
