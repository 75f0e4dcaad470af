import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { chatOf } from '../../world/chatOf.js'
import { dialogOf } from '../../world/dialogOf.js'
import { memberIds } from '../../world/memberIds.js'
import { type PeerId, peerIdToTl } from '../../world/peerId.js'
import { postMessage } from '../../world/postMessage.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

const MAX_PERIOD = 366 * 86_400

/** Says after how long new messages of a chat go by themselves; 0 for never. */
export const setHistoryTTL: Handler<'messages.setHistoryTTL'> = (context, { peer, period }) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, peer)
  if (period < 0 || period > MAX_PERIOD) throw fault(400, 'TTL_PERIOD_INVALID')
  const audience = changePeriod(context, peerId, period)
  for (const [memberId, place] of audience) {
    const update = {
      _: 'updatePeerHistoryTTL',
      peer: peerIdToTl(place),
      ...(period > 0 && { ttl_period: period }),
    } as const
    recordStateUpdate(world, memberId, update, now)
  }
  const chat = peerId < 0 ? chatOf(world, peerId) : undefined
  const senderId = chat?.type === 'channel' && chat.isBroadcast ? chat.peerId : userId
  const action = { _: 'messageActionSetMessagesTTL', period } as const
  postMessage(world, { peerId, authorId: userId, senderId, action }, now)
  return context.answerUpdates()
}

/** Sets the period, and gives who is to be told, with the chat as each of them names it. */
function changePeriod(context: CallContext, peerId: PeerId, period: number): readonly (readonly [number, PeerId])[] {
  const { now, userId, world } = context
  if (peerId > 0) {
    const sides = new Map([
      [userId, peerId],
      [peerId, userId],
    ])
    const dialogs = [...sides].map(([ownerId, otherId]) => dialogOf(world, ownerId, otherId, now))
    if ((dialogs[0]?.messageTtlSeconds ?? 0) === period) throw fault(400, 'CHAT_NOT_MODIFIED')
    for (const dialog of dialogs) {
      if (period === 0) delete dialog.messageTtlSeconds
      else dialog.messageTtlSeconds = period
    }
    return [...sides]
  }
  const chat = chatOf(world, peerId)
  assertAdminRight(context, chat, 'change_info')
  if (chat.messageTtlSeconds === period) throw fault(400, 'CHAT_NOT_MODIFIED')
  const change = { prev_value: chat.messageTtlSeconds, new_value: period }
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionChangeHistoryTTL', ...change }, now)
  chat.messageTtlSeconds = period
  return memberIds(chat).map((memberId) => [memberId, peerId] as const)
}
