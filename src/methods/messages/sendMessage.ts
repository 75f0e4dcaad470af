import { sentMessageOf } from '../../core/answers/sentMessageOf.js'
import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertNoBlankText } from '../../core/checks/assertNoBlankText.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { formattedTextOf } from '../../core/messages/formattedTextOf.js'
import { linkPreviewToTl } from '../../core/messages/linkPreviewToTl.js'
import { mentionedUsersOf } from '../../core/messages/mentionedUsersOf.js'
import { replyToTl } from '../../core/messages/replyToTl.js'
import { sendingToTl } from '../../core/messages/sendingToTl.js'
import { textToTl } from '../../core/messages/textToTl.js'
import { peerOfInput } from '../../core/peers/peerOfInput.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { InputLinkPreview } from '../../types/messages/inputLinkPreview.js'
import { type MessageText, messageTextFromTl } from '../../types/messages/messageText.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'
import type { TextOptions } from '../../types/messages/textOptions.js'

/** How a message is sent. */
export interface SendMessageOptions extends SendOptions, TextOptions {
  /** How the preview of a link in the text is shown. */
  readonly linkPreview?: InputLinkPreview
}

/**
 * Sends a text of up to 4096 characters, and returns it as the message that it became. White space around it is cut off.
 *
 * The text is a string, written as `parseMode` says, or a formatted text such as the templates `html` and `md` make.
 * Users and bots may call it. Throws an `InputError` for a blank text, for markup that is wrong, with the place, or for an option out of
 * its range, and an `RpcError` named `CHAT_WRITE_FORBIDDEN` where the account may not write, `MESSAGE_TOO_LONG`, or `SLOWMODE_WAIT` with
 * the seconds to wait. Calls https://core.telegram.org/method/messages.sendMessage, or
 * https://core.telegram.org/method/messages.sendMedia for a link preview with a `url` or `mediaSize`.
 */
export async function sendMessage(
  core: Core,
  chatId: ID,
  text: string | FormattedText,
  options: SendMessageOptions = {},
): Promise<MessageText> {
  const { linkPreview, replyTo, messageThreadId, sendAt } = options
  const selfId = signedInId(core)
  const formatted = formattedTextOf(core, text, options)
  assertNoBlankText(formatted.text, 'text')
  const media = linkPreviewToTl(linkPreview, formatted)
  if (sendAt !== undefined) assertFutureDate(sendAt, 'sendAt', core.now())
  const peer = await resolvePeer(core, chatId)
  const mentionedUsers = await mentionedUsersOf(core, formatted.entities, replyTo)
  const randomId = core.randomId()
  const reply = replyToTl(replyTo, messageThreadId, mentionedUsers)
  const params = {
    peer,
    ...textToTl(formatted, mentionedUsers),
    random_id: randomId,
    invert_media: linkPreview?.aboveText,
    reply_to: reply,
    ...(await sendingToTl(core, options)),
  }
  const updates =
    media === undefined
      ? await core.invoke('messages.sendMessage', { ...params, no_webpage: linkPreview?.disable })
      : await core.invoke('messages.sendMedia', { ...params, media })
  const sent = { randomId, selfId, peer: peerOfInput(core, peer), text: formatted.text, reply }
  return messageTextFromTl(sentMessageOf(updates, sent), core.peers, selfId)
}
