import type { Group } from '../world/chat.js'
import { deleteCopies } from '../world/deleteCopies.js'
import { memberIds } from '../world/memberIds.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import type { World } from '../world/world.js'

/** Deletes a basic group: nobody is in it any more, its messages are gone from every box, and its links have ended. */
export function closeGroup(world: World, group: Group, now: number): void {
  const members = memberIds(group)
  deleteCopies(
    world,
    [...world.messages.values()].filter(({ peerId }) => peerId === group.peerId),
  )
  group.isDeactivated = true
  group.version += 1
  // Whoever was in it still learns that there was such a group.
  for (const { joinedAt, userId } of group.participants.values())
    group.participants.set(userId, { userId, status: 'banned', joinedAt, isCreator: false })
  group.invites.clear()
  group.joinRequests.clear()
  const participants = { _: 'chatParticipantsForbidden', chat_id: group.id } as const
  for (const userId of members) recordStateUpdate(world, userId, { _: 'updateChatParticipants', participants }, now)
}
