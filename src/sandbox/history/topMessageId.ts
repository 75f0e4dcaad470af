import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'

/** Finds the newest message of a chat that a user may read; 0 where there is none. */
export function topMessageId(world: World, userId: number, peerId: PeerId): number {
  const dialog = userBox(world, userId).dialogs.get(peerId)
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type !== 'channel') return dialog?.messageIds.at(-1) ?? 0
  const minId = dialog?.availableMinId ?? 0
  for (let id = chat.box.lastMessageId; id > minId; id--) if (chat.box.messages.has(id)) return id
  return 0
}
