import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { assertSlowModeOver } from '../../sending/assertSlowModeOver.js'
import { claimRandomId } from '../../sending/claimRandomId.js'
import { replyKey } from '../../sending/replyKey.js'
import { senderIn } from '../../sending/senderIn.js'
import { sentMedia } from '../../sending/sentMedia.js'
import { sentMarkup } from '../../sending/sentMarkup.js'
import { sentMessageAnswer } from '../../sending/sentMessageAnswer.js'
import { postMessage } from '../../world/postMessage.js'

/** Sends a die or a contact. Neither has a text. */
export const sendMedia: Handler<'messages.sendMedia'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  if (params.schedule_date !== undefined) throw fault(400, 'SCHEDULE_DATE_INVALID')
  assertMayWrite(context, peerId)
  assertSlowModeOver(context, peerId)
  const replyMarkup = sentMarkup(context, peerId, params.reply_markup)
  const shared = {
    peerId,
    authorId: userId,
    ...senderIn(context, peerId, params.send_as),
    ...replyKey(context, peerId, params.reply_to),
    ...(replyMarkup !== undefined && { replyMarkup }),
    isSilent: params.silent === true,
    hasProtectedContent: params.noforwards === true,
  }
  const media = sentMedia(world, params.media)
  claimRandomId(context, params.random_id)
  return sentMessageAnswer(context, postMessage(world, { ...shared, media }, now), params.random_id)
}
