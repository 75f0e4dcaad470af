import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Channel } from '../world/chat.js'
import { findChat } from '../world/chatOf.js'
import { messageOf } from '../world/messageOf.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Throws SLOWMODE_WAIT with the seconds that the caller, who is no administrator, must still wait to write in a supergroup. */
export function assertSlowModeOver({ world, userId, date }: CallContext, peerId: PeerId): void {
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type !== 'channel' || chat.slowModeSeconds === 0) return
  if (chat.participants.get(userId)?.adminRights !== undefined) return
  const from = date - chat.slowModeSeconds
  const wroteAt = lastWrittenAt(world, chat, userId, from)
  if (wroteAt !== undefined) throw fault(420, `SLOWMODE_WAIT_${wroteAt - from}`)
}

/** When a user last wrote something since a moment, other than what the service says of the user. */
function lastWrittenAt(world: World, { box }: Channel, userId: number, from: number): number | undefined {
  for (let id = box.lastMessageId; id > 0; id--) {
    const key = box.messages.get(id)
    if (key === undefined) continue
    const message = messageOf(world, key)
    if (message.date <= from) return undefined
    if (message.authorId === userId && message.action === undefined) return message.date
  }
  return undefined
}
