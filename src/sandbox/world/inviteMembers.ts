import { admitMember } from './admitMember.js'
import type { Channel } from './chat.js'
import { postMessage } from './postMessage.js'
import type { World } from './world.js'

/** Brings several users into a supergroup or channel at once; the history of a supergroup has it as one message. */
export function inviteMembers(
  world: World,
  channel: Channel,
  userIds: readonly number[],
  inviterId: number,
  now: number,
): void {
  for (const userId of userIds) admitMember(world, channel, userId, { type: 'invited', inviterId }, now)
  if (channel.isBroadcast || userIds.length === 0) return
  const action = { _: 'messageActionChatAddUser', users: userIds } as const
  postMessage(world, { peerId: channel.peerId, authorId: inviterId, action }, now)
}
