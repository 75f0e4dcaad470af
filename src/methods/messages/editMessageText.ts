import { editedMessageOf } from '../../core/answers/editedMessageOf.js'
import { assertEntities } from '../../core/checks/assertEntities.js'
import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertNoBlankText } from '../../core/checks/assertNoBlankText.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { mentionedUsersOf } from '../../core/messages/mentionedUsersOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { InputLinkPreview } from '../../types/messages/inputLinkPreview.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { messageEntityToTl } from '../../types/messages/messageEntityToTl.js'
import { type MessageText, messageTextFromTl } from '../../types/messages/messageText.js'

/** How a text is edited. */
export interface EditMessageTextOptions {
  /** The stretches of the new text with a look or a meaning of their own; offsets count UTF-16 code units. */
  readonly entities?: readonly MessageEntity[]
  /** How the preview of a link in the new text is shown. */
  readonly linkPreview?: InputLinkPreview
}

/**
 * Gives a message of text another text of up to 4096 characters, and returns the message as it is afterwards.
 *
 * Users and bots may call it, for messages of their own, and administrators with the right to edit messages for every post of a channel.
 * Throws an `InputError` for a blank text, and an `RpcError` named `MESSAGE_NOT_MODIFIED` where nothing would change,
 * `MESSAGE_AUTHOR_REQUIRED` for the message of somebody else, `MESSAGE_EDIT_TIME_EXPIRED` for one that is too old,
 * or `MESSAGE_ID_INVALID` where there is none. Calls https://core.telegram.org/method/messages.editMessage.
 */
export async function editMessageText(
  core: Core,
  chatId: ID,
  messageId: number,
  text: string,
  options: EditMessageTextOptions = {},
): Promise<MessageText> {
  const { entities = [], linkPreview } = options
  const selfId = signedInId(core)
  assertMessageId(messageId)
  assertNoBlankText(text, 'text')
  assertEntities(text, entities, 'entities')
  const peer = await resolvePeer(core, chatId)
  const mentionedUsers = await mentionedUsersOf(core, entities, undefined)
  const updates = await core.invoke('messages.editMessage', {
    peer,
    id: messageId,
    message: text,
    entities: entities.length > 0 ? entities.map((entity) => messageEntityToTl(entity, mentionedUsers)) : undefined,
    no_webpage: linkPreview?.disable,
    invert_media: linkPreview?.aboveText,
  })
  return messageTextFromTl(editedMessageOf(updates, messageId), core.peers, selfId)
}
