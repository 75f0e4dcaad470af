import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { findPeer } from '../../peers/findPeer.js'
import { inputChat } from '../../peers/inputChat.js'
import { adminRank } from '../../rights/adminRank.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { isCreator } from '../../rights/isCreator.js'
import { hasAdminRight } from '../../rights/hasAdminRight.js'
import { memberIds } from '../../world/memberIds.js'
import { recordMemberChange } from '../../world/recordMemberChange.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Gives a member of a group or supergroup the tag that stands beside the name, or takes it: one's own, or another's with that right. */
export const editChatParticipantRank: Handler<'messages.editChatParticipantRank'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  if (chat.type === 'channel' && chat.isBroadcast) throw fault(400, 'PEER_ID_INVALID')
  const targetId = findPeer(context, params.participant)
  if (targetId === undefined || targetId < 0) throw fault(400, 'PARTICIPANT_ID_INVALID')
  const rank = adminRank(params.rank)
  const before = chat.participants.get(targetId)
  if (before?.status !== 'member') throw fault(400, 'USER_NOT_PARTICIPANT')
  if (targetId !== userId) {
    assertAdminRight(context, chat, 'manage_ranks')
    const isOutOfReach = before.adminRights !== undefined && before.promotedBy !== userId && !isCreator(chat, userId)
    if (before.isCreator || isOutOfReach) throw fault(400, 'USER_ADMIN_INVALID')
  } else if (!hasAdminRight(chat, userId, 'manage_ranks')) {
    const withheld = [chat.defaultBannedRights, before.bannedRights]
    if (withheld.some((rights) => rights?.edit_rank === true)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  }
  const { rank: _rank, ...rest } = before
  chat.participants.set(targetId, { ...rest, ...(rank !== undefined && { rank }) })
  if (chat.type === 'group') {
    chat.version += 1
    const update = {
      _: 'updateChatParticipantRank',
      chat_id: chat.id,
      user_id: targetId,
      rank: rank ?? '',
      version: chat.version,
    } as const
    for (const id of memberIds(chat)) recordStateUpdate(world, id, update, now)
  } else {
    const update = { _: 'updateChannel', channel_id: chat.id } as const
    for (const id of new Set([userId, targetId])) recordStateUpdate(world, id, update, now)
  }
  const ranks = { prev_rank: before.rank ?? '', new_rank: rank ?? '' }
  const action = { _: 'channelAdminLogEventActionParticipantEditRank', user_id: targetId, ...ranks } as const
  recordAdminAction(chat, userId, action, now)
  recordMemberChange(world, chat, { userId: targetId, actorId: userId, before }, now)
  return context.answerUpdates()
}
