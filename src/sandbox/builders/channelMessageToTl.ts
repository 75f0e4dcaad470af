import type * as tl from '../../tl/generated/api.js'
import type { Channel } from '../world/chat.js'
import { mentionedUserIds } from '../world/mentionedUserIds.js'
import { messageOf } from '../world/messageOf.js'
import type { World } from '../world/world.js'
import { messageToTl } from './messageToTl.js'

/** Shows a message of a channel to one account; undefined where the channel has no message of this id. */
export function channelMessageToTl(
  world: World,
  channel: Channel,
  id: number,
  viewerId: number,
): tl.message | tl.messageService | undefined {
  const key = channel.box.messages.get(id)
  if (key === undefined) return undefined
  const message = messageOf(world, key)
  return messageToTl(world, message, {
    id,
    peerId: channel.peerId,
    boxOwnerId: channel.peerId,
    viewerId,
    isOutgoing: message.authorId === viewerId,
    isMentioned: mentionedUserIds(world, message).has(viewerId),
    isMediaUnread: false,
  })
}
