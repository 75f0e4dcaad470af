import type { Channel, Group } from '../world/chat.js'
import { dialogOf } from '../world/dialogOf.js'
import { openChannel } from '../world/openChannel.js'
import { postMessage } from '../world/postMessage.js'
import { recordChatChange } from '../world/recordChatChange.js'
import type { World } from '../world/world.js'

/** Turns a basic group into a supergroup: the members go over, the history stays behind, and the links of the group have ended. */
export function migrateGroup(world: World, group: Group, actorId: number, now: number): Channel {
  const { about, creatorId, messageTtlSeconds, title } = group
  const channel = openChannel(world, { title, about, creatorId, isBroadcast: false, messageTtlSeconds }, now)
  channel.migratedFromGroupId = group.id
  channel.defaultBannedRights = group.defaultBannedRights
  channel.hasProtectedContent = group.hasProtectedContent
  for (const member of group.participants.values()) {
    if (member.status !== 'member' || member.userId === creatorId) continue
    const { inviteHash: _hash, ...kept } = member
    channel.participants.set(member.userId, kept)
    dialogOf(world, member.userId, channel.peerId, now)
  }
  group.migratedToChannelId = channel.id
  const toChannel = { _: 'messageActionChatMigrateTo', channel_id: channel.id } as const
  postMessage(world, { peerId: group.peerId, authorId: actorId, action: toChannel }, now)
  group.isDeactivated = true
  group.version += 1
  recordChatChange(world, group, now)
  recordChatChange(world, channel, now)
  const fromGroup = { _: 'messageActionChannelMigrateFrom', title, chat_id: group.id } as const
  postMessage(world, { peerId: channel.peerId, authorId: actorId, action: fromGroup }, now)
  return channel
}
