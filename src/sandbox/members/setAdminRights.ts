import type * as tl from '../../tl/generated/api.js'
import type { Chat } from '../world/chat.js'
import { recordGroupMembers } from '../world/recordGroupMembers.js'
import { recordMemberChange } from '../world/recordMemberChange.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import type { World } from '../world/world.js'
import { recordPlaceChange } from '../adminLog/recordPlaceChange.js'

/** Rights that are given, or taken where `rights` is undefined. */
export interface AdminChange {
  readonly userId: number
  readonly actorId: number
  readonly rights: tl.chatAdminRights | undefined
  readonly rank: string | undefined
}

/** Makes a member an administrator, who is under no restrictions then, or an ordinary member again; those concerned are told. */
export function setAdminRights(world: World, chat: Chat, change: AdminChange, now: number): void {
  const { actorId, rank, rights, userId } = change
  const before = chat.participants.get(userId)
  if (before?.status !== 'member') throw new Error(`User ${userId} is not in chat ${chat.peerId}.`)
  const { adminRights, bannedAt, bannedBy, bannedRights, promotedBy, rank: _rank, ...kept } = before
  const wasAdmin = adminRights !== undefined
  const promoter = wasAdmin ? (promotedBy ?? chat.creatorId) : actorId
  chat.participants.set(userId, {
    ...kept,
    ...(rights !== undefined && { adminRights: rights, ...(!before.isCreator && { promotedBy: promoter }) }),
    ...(rights !== undefined && rank !== undefined && { rank }),
    ...(rights === undefined && bannedRights !== undefined && { bannedRights }),
    ...(rights === undefined && bannedBy !== undefined && { bannedBy }),
    ...(rights === undefined && bannedAt !== undefined && { bannedAt }),
  })
  if (chat.type === 'group') {
    chat.version += 1
    recordGroupMembers(world, chat, now)
  } else {
    for (const concerned of new Set([actorId, userId])) {
      recordStateUpdate(world, concerned, { _: 'updateChannel', channel_id: chat.id }, now)
    }
  }
  recordMemberChange(world, chat, { userId, actorId, before }, now)
  recordPlaceChange(chat, 'ToggleAdmin', { userId, actorId, before }, now)
}
