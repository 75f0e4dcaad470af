import type * as tl from '../../tl/generated/api.js'
import type { Chat } from './chat.js'
import type { Participant } from './participant.js'
import { postMessage } from './postMessage.js'
import { recordGroupMembers } from './recordGroupMembers.js'
import { recordMemberChange } from './recordMemberChange.js'
import { recordStateUpdate } from './recordStateUpdate.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'
import { recordAdminAction } from '../adminLog/recordAdminAction.js'
import { recordPlaceChange } from '../adminLog/recordPlaceChange.js'

/** How a member goes. */
export interface Departure {
  readonly userId: number
  /** Who sees to it: the member, or an administrator. */
  readonly actorId: number
  /** Keeps the user out of a supergroup or channel. */
  readonly bannedRights?: tl.chatBannedRights
}

/** Ends a user's membership; everyone concerned is told, and groups have it in their history. */
export function removeMember(world: World, chat: Chat, departure: Departure, now: number): void {
  const { actorId, userId } = departure
  const before = chat.participants.get(userId)
  if (before?.status !== 'member') throw new Error(`User ${userId} is not in chat ${chat.peerId}.`)
  chat.participants.set(userId, afterwards(chat, before, departure, secondsOf(now)))
  if (chat.type === 'group') {
    chat.version += 1
    recordGroupMembers(world, chat, now)
    const participants = { _: 'chatParticipantsForbidden', chat_id: chat.id } as const
    recordStateUpdate(world, userId, { _: 'updateChatParticipants', participants }, now)
  } else {
    recordStateUpdate(world, userId, { _: 'updateChannel', channel_id: chat.id }, now)
  }
  recordMemberChange(world, chat, { userId, actorId, before }, now)
  if (actorId === userId) recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionParticipantLeave' }, now)
  else recordPlaceChange(chat, 'ToggleBan', { userId, actorId, before }, now)
  if (chat.type === 'channel' && chat.isBroadcast) return
  const action = { _: 'messageActionChatDeleteUser', user_id: userId } as const
  postMessage(world, { peerId: chat.peerId, authorId: actorId, action, alsoTo: [userId] }, now)
}

/** A creator stays the creator, other administrators lose their rights; restrictions outlast the membership. */
function afterwards(chat: Chat, before: Participant, departure: Departure, date: number): Participant {
  const { actorId, userId } = departure
  const bannedRights = departure.bannedRights ?? before.bannedRights
  const bannedBy = departure.bannedRights === undefined ? before.bannedBy : actorId
  const bannedAt = departure.bannedRights === undefined ? before.bannedAt : date
  const isThrownOut = departure.bannedRights !== undefined || (chat.type === 'group' && actorId !== userId)
  return {
    userId,
    status: isThrownOut ? 'banned' : 'left',
    joinedAt: before.joinedAt,
    isCreator: before.isCreator,
    ...(before.isCreator && before.adminRights !== undefined && { adminRights: before.adminRights }),
    ...(bannedRights !== undefined && { bannedRights }),
    ...(bannedBy !== undefined && { bannedBy }),
    ...(bannedAt !== undefined && { bannedAt }),
  }
}
