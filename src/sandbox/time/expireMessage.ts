import { findChat } from '../world/chatOf.js'
import { deleteChannelMessages } from '../world/deleteChannelMessages.js'
import { deleteCopies } from '../world/deleteCopies.js'
import type { World } from '../world/world.js'

/** Deletes a message whose time is over, for everybody. */
export function expireMessage(world: World, key: number, now: number): void {
  const message = world.messages.get(key)
  if (message === undefined) return
  const channel = message.peerId < 0 ? findChat(world, message.peerId) : undefined
  const id = message.copies.get(message.peerId)
  if (channel?.type !== 'channel') deleteCopies(world, [message])
  else if (id !== undefined) deleteChannelMessages(world, channel, [id], undefined, now)
}
