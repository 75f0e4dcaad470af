import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { settingsOf } from '../accounts/settingsOf.js'
import { hasMet } from '../peers/hasMet.js'
import type { Chat } from '../world/chat.js'
import { chatOf } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'

/** Throws unless the caller may write a text or send media to a peer, with the error that Telegram gives for the reason. */
export function assertMayWrite(context: CallContext, peerId: PeerId, media?: tl.InputMedia): void {
  if (peerId < 0) assertMayWriteInChat(context, chatOf(context.world, peerId), media)
  else assertMayWriteToUser(context, peerId)
}

function assertMayWriteToUser({ userId, world }: CallContext, peerId: number): void {
  const other = world.users.get(peerId)
  if (other === undefined || other.isDeleted) throw fault(400, 'INPUT_USER_DEACTIVATED')
  const isBot = world.users.get(userId)?.bot !== undefined
  if (settingsOf(world, userId).blocked.has(peerId)) throw fault(400, 'YOU_BLOCKED_USER')
  if (settingsOf(world, peerId).blocked.has(userId)) throw fault(isBot ? 403 : 400, 'USER_IS_BLOCKED')
  if (!isBot || peerId === userId) return
  if (other.bot !== undefined) throw fault(400, 'USER_IS_BOT')
  if (!hasMet(world, userId, peerId)) throw fault(400, 'PEER_ID_INVALID')
}

function assertMayWriteInChat({ userId, date }: CallContext, chat: Chat, media: tl.InputMedia | undefined): void {
  const member = chat.participants.get(userId)
  const isIn = member?.status === 'member'
  if (chat.type === 'group') {
    if (chat.isDeactivated) throw fault(400, 'PEER_ID_INVALID')
    if (!isIn) throw fault(403, 'CHAT_WRITE_FORBIDDEN')
  } else if (chat.isBroadcast) {
    const mayPost = isIn && (member.isCreator || member.adminRights?.post_messages === true)
    if (!mayPost) throw fault(400, 'CHAT_ADMIN_REQUIRED')
    return
  } else if (!isIn && (chat.membersOnlyWrite || chat.linkedChatId === undefined)) {
    throw fault(403, 'CHAT_WRITE_FORBIDDEN')
  }
  if (member?.adminRights !== undefined) return
  for (const rights of [chat.defaultBannedRights, member?.bannedRights]) {
    const isOver = rights === undefined || (rights.until_date > 0 && rights.until_date <= date)
    if (isOver) continue
    if (rights.send_messages === true) throw fault(403, 'CHAT_WRITE_FORBIDDEN')
    assertKind(rights, media)
  }
}

/** What is neither a poll nor a die counts as a text. */
function assertKind(rights: tl.chatBannedRights, media: tl.InputMedia | undefined): void {
  switch (media?._) {
    case 'inputMediaPoll':
      if (rights.send_polls === true) throw fault(403, 'CHAT_SEND_POLL_FORBIDDEN')
      break
    case 'inputMediaDice':
      if (rights.send_stickers === true) throw fault(403, 'CHAT_SEND_STICKERS_FORBIDDEN')
      break
    default:
      if (rights.send_plain === true) throw fault(403, 'CHAT_SEND_PLAIN_FORBIDDEN')
  }
}
