import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { hasAdminRight } from '../../rights/hasAdminRight.js'
import { findChat } from '../../world/chatOf.js'
import { deleteCopies } from '../../world/deleteCopies.js'
import { deleteOwnCopies } from '../../world/deleteOwnCopies.js'
import type { Message } from '../../world/message.js'
import { messageOf } from '../../world/messageOf.js'
import { splitPeerId } from '../../world/peerId.js'
import { putIntoUserBox } from '../../world/putIntoUserBox.js'
import { userBox } from '../../world/userBox.js'

/** How many messages are deleted at a time; who asks again gets on with the rest. */
const MAX_COUNT = 1000

/** Deletes the history of a private chat or basic group, for the caller alone or for everyone. */
export const deleteHistory: Handler<'messages.deleteHistory'> = (context, params) => {
  const { userId, world } = context
  const peerId = inputPeer(context, params.peer)
  if (splitPeerId(peerId).type === 'channel') throw fault(400, 'PEER_ID_INVALID')
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (params.revoke === true && chat !== undefined && !hasAdminRight(chat, userId, 'delete_messages')) {
    throw fault(400, 'CHAT_ADMIN_REQUIRED')
  }
  if ((params.min_date ?? 0) > (params.max_date ?? Infinity)) throw fault(400, 'MIN_DATE_INVALID')
  const box = userBox(world, userId)
  const dialog = box.dialogs.get(peerId)
  const found = (dialog?.messageIds ?? []).flatMap((id) => {
    const boxMessage = box.messages.get(id)
    const message = boxMessage === undefined ? undefined : messageOf(world, boxMessage.key)
    return message !== undefined && isWanted(message, id, params) ? [message] : []
  })
  const page = found.slice(-MAX_COUNT)
  const isEmptied = page.length > 0 && page.length === dialog?.messageIds.length
  const pts = box.pts
  if (params.revoke === true) deleteCopies(world, page)
  else deleteOwnCopies(world, userId, page)
  if (params.just_clear === true && isEmptied) leaveMark(context, peerId)
  context.answerCovers()
  return { _: 'messages.affectedHistory', pts: box.pts, pts_count: box.pts - pts, offset: found.length - page.length }
}

function isWanted(
  { date }: Message,
  id: number,
  range: { readonly max_id: number; readonly min_date?: number | undefined; readonly max_date?: number | undefined },
): boolean {
  const isInTime = date >= (range.min_date ?? 0) && date <= (range.max_date ?? Infinity)
  return isInTime && (range.max_id <= 0 || id <= range.max_id)
}

/** A chat that was cleared but not deleted stays in the list with a word about it, for the caller alone. */
function leaveMark({ date, now, userId, world }: CallContext, peerId: number): void {
  world.lastIds.message += 1
  const message: Message = {
    key: world.lastIds.message,
    peerId,
    senderId: userId,
    authorId: userId,
    date,
    text: '',
    entities: [],
    action: { _: 'messageActionHistoryClear' },
    pinnedIn: new Set(),
    isSilent: true,
    isPost: false,
    hasProtectedContent: false,
    isMediaAboveText: false,
    isFromScheduled: false,
    views: 1,
    viewerIds: new Set(),
    forwardCount: 0,
    reactions: [],
    copies: new Map(),
  }
  world.messages.set(message.key, message)
  putIntoUserBox(world, userId, peerId, message, new Set(), now)
}
