import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayWrite } from '../../sending/assertMayWrite.js'
import { assertSlowModeOver } from '../../sending/assertSlowModeOver.js'
import { claimRandomId } from '../../sending/claimRandomId.js'
import { forwardHeader } from '../../sending/forwardHeader.js'
import { messageIn } from '../../sending/messageIn.js'
import { scheduleMessage } from '../../sending/scheduleMessage.js'
import { replyKey } from '../../sending/replyKey.js'
import { senderIn } from '../../sending/senderIn.js'
import { findChat } from '../../world/chatOf.js'
import type { MessageDraft } from '../../world/messageDraft.js'
import { postMessage } from '../../world/postMessage.js'

const MAX_COUNT = 100

/** Forwards messages, or sends copies of them; those that are gone are passed over. */
export const forwardMessages: Handler<'messages.forwardMessages'> = (context, params) => {
  const { now, userId, world } = context
  const source = inputPeer(context, params.from_peer)
  const peerId = inputPeer(context, params.to_peer)
  if (params.id.length === 0 || params.id.length > MAX_COUNT) throw fault(400, 'MESSAGE_IDS_EMPTY')
  if (params.random_id.length !== params.id.length) throw fault(400, 'RANDOM_ID_INVALID')
  const found = params.id.flatMap((id, index) => {
    const message = messageIn(context, source, id)
    const randomId = params.random_id[index]
    return message === undefined || message.action !== undefined || randomId === undefined
      ? []
      : [{ id, message, randomId }]
  })
  if (found.length === 0) throw fault(400, 'MESSAGE_ID_INVALID')
  const isProtected = source < 0 && findChat(world, source)?.hasProtectedContent === true
  if (isProtected || found.some(({ message }) => message.hasProtectedContent)) {
    throw fault(400, 'CHAT_FORWARDS_RESTRICTED')
  }
  assertMayWrite(context, peerId)
  if (params.schedule_date === undefined) assertSlowModeOver(context, peerId)
  const target = peerId < 0 ? findChat(world, peerId) : undefined
  const isSlow = target?.type === 'channel' && target.slowModeSeconds > 0
  if (isSlow && found.length > 1 && target.participants.get(userId)?.adminRights === undefined) {
    throw fault(400, 'SLOWMODE_MULTI_MSGS_DISABLED')
  }
  const shared = {
    peerId,
    authorId: userId,
    ...senderIn(context, peerId, params.send_as),
    ...replyKey(context, peerId, params.reply_to),
    isSilent: params.silent === true,
    hasProtectedContent: params.noforwards === true,
  }
  for (const { randomId } of found) claimRandomId(context, randomId)
  const named = found.map(({ id, message, randomId }): tl.Update => {
    const isBare = params.drop_media_captions === true && message.media !== undefined
    const draft: MessageDraft = {
      ...shared,
      ...(!isBare && { text: message.text, entities: message.entities }),
      ...(message.media !== undefined && { media: message.media }),
      ...(message.viaBotId !== undefined && { viaBotId: message.viaBotId }),
      ...(params.drop_author !== true && {
        forward: forwardHeader(message, { peerId: source, id }, peerId === userId),
      }),
    }
    const sendAt = params.schedule_date
    if (sendAt !== undefined && sendAt > context.date) return scheduleMessage(context, draft, sendAt, randomId)
    const sent = postMessage(world, draft, now)
    if (message.isPost) message.forwardCount += 1
    const newId = sent.copies.get(target?.type === 'channel' ? peerId : userId)
    if (newId === undefined) throw new Error('A message that was just forwarded has no copy for its author.')
    return { _: 'updateMessageID', id: newId, random_id: randomId }
  })
  return context.answerUpdates(...named)
}
