import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputPeer } from '../peers/inputPeer.js'
import { hasAdminRight } from '../rights/hasAdminRight.js'
import { findChat } from '../world/chatOf.js'
import type { ScheduledMessage } from './scheduledMessage.js'
import { scheduledOwner } from './scheduledOwner.js'

/** Lists the messages that wait to be sent to a chat, as far as the caller may see them, the next one first. */
export function scheduledIn(context: CallContext, peer: tl.InputPeer): readonly ScheduledMessage[] {
  const { userId, world } = context
  const peerId = inputPeer(context, peer)
  const ownerId = scheduledOwner(world, peerId, userId)
  const chat = ownerId < 0 ? findChat(world, ownerId) : undefined
  if (chat !== undefined && !hasAdminRight(chat, userId, 'post_messages')) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  return [...world.scheduled.values()]
    .filter((one) => one.ownerId === ownerId && one.draft.peerId === peerId)
    .toSorted((a, b) => a.sendAt - b.sendAt)
}
