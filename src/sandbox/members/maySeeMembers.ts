import { isAdmin } from '../rights/isAdmin.js'
import type { Channel } from '../world/chat.js'

/** Tells whether a user may know who is in a supergroup or channel: of a channel, and where they are hidden, only administrators. */
export function maySeeMembers(channel: Channel, userId: number): boolean {
  return isAdmin(channel, userId) || (!channel.isBroadcast && !channel.hidesParticipants)
}
