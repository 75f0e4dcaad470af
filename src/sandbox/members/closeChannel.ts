import type { Channel } from '../world/chat.js'
import { memberIds } from '../world/memberIds.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import type { World } from '../world/world.js'

/** Deletes a channel: nobody is in it any more, nobody can find it, and its links have ended. */
export function closeChannel(world: World, channel: Channel, now: number): void {
  for (const userId of memberIds(channel)) {
    recordStateUpdate(world, userId, { _: 'updateChannel', channel_id: channel.id }, now)
  }
  if (channel.username !== undefined) world.usernames.delete(channel.username.toLowerCase())
  delete channel.username
  channel.participants.clear()
  channel.invites.clear()
  channel.joinRequests.clear()
}
