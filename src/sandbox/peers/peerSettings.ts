import type * as tl from '../../tl/generated/api.js'
import { settingsOf } from '../accounts/settingsOf.js'
import { isAdmin } from '../rights/isAdmin.js'
import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Gives what an account is offered to do with a chat: with strangers who wrote, and with chats that strangers brought it into. */
export function peerSettings(world: World, userId: number, peerId: PeerId): tl.peerSettings {
  const settings: tl.peerSettings = { _: 'peerSettings' }
  if (peerId === userId || settingsOf(world, userId).hiddenBars.has(peerId)) return settings
  const contacts = world.users.get(userId)?.contacts
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat !== undefined) {
    const inviterId = chat.participants.get(userId)?.inviterId
    const isBroughtByStranger = inviterId !== undefined && contacts?.has(inviterId) !== true
    return { ...settings, report_spam: isBroughtByStranger && !isAdmin(chat, userId) }
  }
  const other = world.users.get(peerId)
  if (other === undefined || other.bot !== undefined || other.isSupport) return settings
  if (contacts?.has(peerId) === true) return { ...settings, share_contact: !other.contacts.has(userId) }
  const isBlocked = settingsOf(world, userId).blocked.has(peerId)
  return {
    ...settings,
    add_contact: true,
    block_contact: !isBlocked,
    report_spam: !isBlocked && !hasAnswered(world, userId, peerId),
  }
}

/** Whether the account has written to someone who wrote, or nobody has written yet. */
function hasAnswered(world: World, userId: number, peerId: number): boolean {
  const box = world.boxes.get(userId)
  const ids = box?.dialogs.get(peerId)?.messageIds ?? []
  return ids.length === 0 || ids.some((id) => box?.messages.get(id)?.isOutgoing === true)
}
