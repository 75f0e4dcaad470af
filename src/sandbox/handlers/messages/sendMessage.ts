import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertSlowModeOver } from '../../sending/assertSlowModeOver.js'
import { claimRandomId } from '../../sending/claimRandomId.js'
import { messageEntities } from '../../sending/messageEntities.js'
import { replyKey } from '../../sending/replyKey.js'
import { senderIn } from '../../sending/senderIn.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { sentMessageAnswer } from '../../sending/sentMessageAnswer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { userBox } from '../../world/userBox.js'
import { postMessage } from '../../world/postMessage.js'

const MAX_LENGTH = 4096

/** Sends a text. */
export const sendMessage: Handler<'messages.sendMessage'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const text = params.message.trimEnd()
  if (text.trim() === '') throw fault(400, 'MESSAGE_EMPTY')
  if (text.length > MAX_LENGTH) throw fault(400, 'MESSAGE_TOO_LONG')
  if (params.schedule_date !== undefined) throw fault(400, 'SCHEDULE_DATE_INVALID')
  assertMayWrite(context, peerId)
  assertSlowModeOver(context, peerId)
  const replyMarkup = sentMarkup(context, peerId, params.reply_markup)
  const draft = {
    peerId,
    authorId: userId,
    ...senderIn(context, peerId, params.send_as),
    text,
    entities: messageEntities(context, text, params.entities ?? []),
    ...replyKey(context, peerId, params.reply_to),
    ...(replyMarkup !== undefined && { replyMarkup }),
    isSilent: params.silent === true,
    hasProtectedContent: params.noforwards === true,
  }
  claimRandomId(context, params.random_id)
  const message = postMessage(world, draft, now)
  if (params.clear_draft === true) delete userBox(world, userId).dialogs.get(peerId)?.draft
  return sentMessageAnswer(context, message, params.random_id)
}
