import { sentMessageOf } from '../../core/answers/sentMessageOf.js'
import { assertEntities } from '../../core/checks/assertEntities.js'
import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertNoBlankText } from '../../core/checks/assertNoBlankText.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { mentionedUsersOf } from '../../core/messages/mentionedUsersOf.js'
import { replyToTl } from '../../core/messages/replyToTl.js'
import { sendingToTl } from '../../core/messages/sendingToTl.js'
import { peerOfInput } from '../../core/peers/peerOfInput.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { InputLinkPreview } from '../../types/messages/inputLinkPreview.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { messageEntityToTl } from '../../types/messages/messageEntityToTl.js'
import { type MessageText, messageTextFromTl } from '../../types/messages/messageText.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'

/** How a message is sent. */
export interface SendMessageOptions extends SendOptions {
  /** The stretches of the text with a look or a meaning of their own; offsets count UTF-16 code units. */
  readonly entities?: readonly MessageEntity[]
  /** How the preview of a link in the text is shown. */
  readonly linkPreview?: InputLinkPreview
}

/**
 * Sends a text of up to 4096 characters, and returns it as the message that it became.
 *
 * Users and bots may call it. Throws an `InputError` for a blank text or an option out of its range, and an `RpcError` named
 * `CHAT_WRITE_FORBIDDEN` where the account may not write, `MESSAGE_TOO_LONG`, or `SLOWMODE_WAIT` with the seconds to wait.
 * Calls https://core.telegram.org/method/messages.sendMessage.
 */
export async function sendMessage(
  core: Core,
  chatId: ID,
  text: string,
  options: SendMessageOptions = {},
): Promise<MessageText> {
  const { entities = [], linkPreview, replyTo, messageThreadId, sendAt } = options
  const selfId = signedInId(core)
  assertNoBlankText(text, 'text')
  assertEntities(text, entities, 'entities')
  if (sendAt !== undefined) assertFutureDate(sendAt, 'sendAt', core.now())
  const peer = await resolvePeer(core, chatId)
  const mentionedUsers = await mentionedUsersOf(core, entities, replyTo)
  const randomId = core.randomId()
  const reply = replyToTl(replyTo, messageThreadId, mentionedUsers)
  const updates = await core.invoke('messages.sendMessage', {
    peer,
    message: text,
    random_id: randomId,
    entities: entities.length > 0 ? entities.map((entity) => messageEntityToTl(entity, mentionedUsers)) : undefined,
    no_webpage: linkPreview?.disable,
    invert_media: linkPreview?.aboveText,
    reply_to: reply,
    ...(await sendingToTl(core, options)),
  })
  const message = sentMessageOf(updates, { randomId, selfId, peer: peerOfInput(core, peer), text, reply })
  return messageTextFromTl(message, core.peers, selfId)
}
