import type { Channel } from '../world/chat.js'

/** Tells whether a channel is open to a user: as a member, or because it is public and the user is not banned. */
export function canSeeChannel(channel: Channel, userId: number): boolean {
  const status = channel.participants.get(userId)?.status
  return status === 'member' || (channel.username !== undefined && status !== 'banned')
}
