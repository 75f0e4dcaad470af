import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { restrictionsIn } from '../../rights/restrictionsIn.js'
import { memberIds } from '../../world/memberIds.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Says what the members of a group may not do. */
export const editChatDefaultBannedRights: Handler<'messages.editChatDefaultBannedRights'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  if (chat.type === 'channel' && chat.isBroadcast) throw fault(400, 'PEER_ID_INVALID')
  assertAdminRight(context, chat, 'ban_users')
  if (params.banned_rights.until_date !== 0) throw fault(400, 'UNTIL_DATE_INVALID')
  const names = restrictionsIn(params.banned_rights)
  if (names.includes('view_messages')) throw fault(400, 'BANNED_RIGHTS_INVALID')
  if (names.join() === restrictionsIn(chat.defaultBannedRights).join()) throw fault(400, 'CHAT_NOT_MODIFIED')
  const before = chat.defaultBannedRights
  chat.defaultBannedRights = {
    _: 'chatBannedRights',
    ...Object.fromEntries(names.map((name) => [name, true])),
    until_date: 0,
  }
  const change = { prev_banned_rights: before, new_banned_rights: chat.defaultBannedRights }
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionDefaultBannedRights', ...change }, now)
  if (chat.type === 'group') chat.version += 1
  const update = {
    _: 'updateChatDefaultBannedRights',
    peer: peerIdToTl(chat.peerId),
    default_banned_rights: chat.defaultBannedRights,
    version: chat.type === 'group' ? chat.version : 0,
  } as const
  for (const memberId of memberIds(chat)) recordStateUpdate(world, memberId, update, now)
  return context.answerUpdates()
}
