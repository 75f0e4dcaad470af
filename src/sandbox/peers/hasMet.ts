import { findChat } from '../world/chatOf.js'
import { isMember } from '../world/isMember.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Tells whether a bot knows a peer: they have a dialog, or a chat in common. */
export function hasMet(world: World, botId: number, peerId: PeerId): boolean {
  if (world.boxes.get(botId)?.dialogs.has(peerId) === true) return true
  const chat = peerId > 0 ? undefined : findChat(world, peerId)
  if (chat !== undefined) return isMember(chat, botId)
  for (const common of [...world.groups.values(), ...world.channels.values()]) {
    if (isMember(common, botId) && isMember(common, peerId)) return true
  }
  return false
}
