import type { Group } from './chat.js'
import { CREATOR_RIGHTS, NO_BANNED_RIGHTS } from './creatorRights.js'
import type { Participant } from './participant.js'
import { groupPeerId } from './peerId.js'
import { postMessage } from './postMessage.js'
import { recordGroupMembers } from './recordGroupMembers.js'
import { recordMemberChange } from './recordMemberChange.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'

/** A basic group as it is handed in. */
export interface GroupDraft {
  readonly title: string
  readonly creatorId: number
  /** Who is in it from the start, besides the creator. */
  readonly memberIds: readonly number[]
  /** In seconds; never when absent. */
  readonly messageTtlSeconds?: number
}

/** Adds a basic group, with its first service message. */
export function createGroup(world: World, draft: GroupDraft, now: number): Group {
  const { title, creatorId } = draft
  const joinedAt = secondsOf(now)
  const guests = draft.memberIds.filter((userId) => userId !== creatorId)
  world.lastIds.group += 1
  const id = world.lastIds.group
  const creator: Participant = {
    userId: creatorId,
    status: 'member',
    joinedAt,
    isCreator: true,
    adminRights: CREATOR_RIGHTS,
  }
  const group: Group = {
    type: 'group',
    id,
    peerId: groupPeerId(id),
    title,
    about: '',
    creatorId,
    createdAt: joinedAt,
    participants: new Map([
      [creatorId, creator],
      ...guests.map((userId): [number, Participant] => [
        userId,
        { userId, status: 'member', joinedAt, inviterId: creatorId, isCreator: false },
      ]),
    ]),
    defaultBannedRights: NO_BANNED_RIGHTS,
    invites: new Map(),
    joinRequests: new Map(),
    hasProtectedContent: false,
    messageTtlSeconds: draft.messageTtlSeconds ?? 0,
    version: 1,
    isDeactivated: false,
  }
  world.groups.set(id, group)
  recordGroupMembers(world, group, now)
  for (const userId of guests) recordMemberChange(world, group, { userId, actorId: creatorId, before: undefined }, now)
  const action = { _: 'messageActionChatCreate', title, users: [creatorId, ...guests] } as const
  postMessage(world, { peerId: group.peerId, authorId: creatorId, action }, now)
  return group
}
