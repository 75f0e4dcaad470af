import type { Channel } from '../world/chat.js'
import { recordChatChange } from '../world/recordChatChange.js'
import { reserveUsername } from '../world/reserveUsername.js'
import type { World } from '../world/world.js'

/** Makes a channel public under a free username, or private where it is undefined; members are told. */
export function setChannelUsername(world: World, channel: Channel, username: string | undefined, now: number): void {
  if (channel.username !== undefined) world.usernames.delete(channel.username.toLowerCase())
  if (username === undefined) {
    delete channel.username
    channel.requiresApproval = false
  } else {
    reserveUsername(world, username, channel.peerId)
    channel.username = username
    channel.hidesHistoryFromNewMembers = false
  }
  recordChatChange(world, channel, now)
}
