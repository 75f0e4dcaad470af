import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertMayPin } from '../../rights/assertMayPin.js'
import { messageIn } from '../../sending/messageIn.js'
import { senderIn } from '../../sending/senderIn.js'
import { postMessage } from '../../world/postMessage.js'
import { setPinned } from '../../world/setPinned.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { channelMessageToTl } from '../../builders/channelMessageToTl.js'
import { findChat } from '../../world/chatOf.js'

/** Pins a message, which a message in the chat tells of, or unpins it. In a private chat it may be for the caller alone. */
export const updatePinnedMessage: Handler<'messages.updatePinnedMessage'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  assertMayPin(context, peerId)
  const message = messageIn(context, peerId, params.id)
  if (message === undefined || message.action !== undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  const isPinned = params.unpin !== true
  const isForOne = peerId > 0 && params.pm_oneside === true
  const changed = setPinned(world, [message], { isPinned, ...(isForOne && { onlyIn: userId }) }, now)
  if (changed.size === 0) throw fault(400, 'CHAT_NOT_MODIFIED')
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const shown = chat?.type === 'channel' ? channelMessageToTl(world, chat, params.id, userId) : undefined
  if (chat !== undefined && shown !== undefined)
    recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionUpdatePinned', message: shown }, now)
  if (isPinned && !isForOne) {
    const draft = {
      peerId,
      authorId: userId,
      ...senderIn(context, peerId, undefined),
      action: { _: 'messageActionPinMessage' },
      replyToKey: message.key,
      ...(message.topicId !== undefined && { topicId: message.topicId }),
      isSilent: params.silent === true,
    } as const
    postMessage(world, draft, now)
  }
  return context.answerUpdates()
}
