import type * as tl from '../../tl/generated/api.js'
import type { Channel } from '../world/chat.js'
import { recordMemberChange } from '../world/recordMemberChange.js'
import { recordPendingJoinRequests } from '../world/recordPendingJoinRequests.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import { removeMember } from '../world/removeMember.js'
import { secondsOf } from '../world/secondsOf.js'
import type { World } from '../world/world.js'
import { recordPlaceChange } from '../adminLog/recordPlaceChange.js'

/** What a user may not do from now on; everything is allowed again where `bannedRights` is undefined. */
export interface Restriction {
  readonly userId: number
  readonly actorId: number
  readonly bannedRights: tl.chatBannedRights | undefined
}

/**
 * Withholds rights from a user of a supergroup or channel, who need not be in it; to withhold sight of it is to ban the user.
 * An administrator from whom something is withheld is none afterwards.
 */
export function restrictUser(world: World, channel: Channel, restriction: Restriction, now: number): void {
  const { actorId, bannedRights, userId } = restriction
  const before = channel.participants.get(userId)
  if (bannedRights === undefined && before?.bannedRights === undefined) return
  const isBan = bannedRights?.view_messages === true
  if (isBan && channel.joinRequests.delete(userId)) recordPendingJoinRequests(world, channel, now)
  if (isBan && before?.status === 'member') {
    removeMember(world, channel, { userId, actorId, bannedRights }, now)
    return
  }
  const {
    bannedAt: _at,
    bannedBy: _by,
    bannedRights: _rights,
    ...kept
  } = before ?? {
    userId,
    status: 'left' as const,
    joinedAt: secondsOf(now),
    isCreator: false,
  }
  const status = kept.status === 'banned' ? 'left' : kept.status
  if (bannedRights === undefined) channel.participants.set(userId, { ...kept, status })
  else {
    const { adminRights: _adminRights, promotedBy: _promoter, rank: _rank, ...ordinary } = kept
    const bannedAt = secondsOf(now)
    const ban = { bannedRights, bannedBy: actorId, bannedAt }
    channel.participants.set(userId, { ...ordinary, status: isBan ? 'banned' : status, ...ban })
  }
  recordStateUpdate(world, userId, { _: 'updateChannel', channel_id: channel.id }, now)
  recordMemberChange(world, channel, { userId, actorId, before }, now)
  recordPlaceChange(channel, 'ToggleBan', { userId, actorId, before }, now)
}
