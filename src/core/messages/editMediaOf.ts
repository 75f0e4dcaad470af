import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'
import { editedMessageOf } from '../answers/editedMessageOf.js'
import { assertMessageId } from '../checks/assertMessageId.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { replyMarkupOf } from './replyMarkupOf.js'

/** Edits the media and the buttons of a message, and gives the message as it is afterwards. */
export async function editMediaOf(
  core: Core,
  chatId: ID,
  messageId: number,
  media: tl.InputMedia | undefined,
  replyMarkup: ReplyMarkup | undefined,
): Promise<Message | undefined> {
  const selfId = signedInId(core)
  assertMessageId(messageId)
  const peer = await resolvePeer(core, chatId)
  const reply_markup = await replyMarkupOf(core, replyMarkup)
  const updates = await core.invoke('messages.editMessage', { peer, id: messageId, media, reply_markup })
  return messageFromTl(editedMessageOf(updates, messageId), core.peers, selfId)
}
