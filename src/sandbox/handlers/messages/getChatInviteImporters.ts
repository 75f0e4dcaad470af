import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { importersOf } from '../../invites/importersOf.js'
import { inviteOfLink } from '../../invites/inviteOfLink.js'
import { findPeer } from '../../peers/findPeer.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { nameMatches } from '../../members/nameMatches.js'

const MAX_LIMIT = 100

/** Lists who came by invite links, or who waits to be let in, newest first. */
export const getChatInviteImporters: Handler<'messages.getChatInviteImporters'> = (context, params) => {
  const { userId, world } = context
  const chat = inputChat(context, params.peer)
  assertAdminRight(context, chat, 'invite_users')
  const { limit, link, offset_date: date, q = '' } = params
  if (link !== undefined && q !== '') throw fault(400, 'SEARCH_WITH_LINK_NOT_SUPPORTED')
  const hash = link === undefined ? undefined : inviteOfLink(context, chat, link).hash
  const all = importersOf(world, chat, params.requested === true, hash).filter(({ user_id: id }) =>
    nameMatches(world, userId, id, q),
  )
  const offsetId = findPeer(context, params.offset_user)
  const place = all.findIndex((importer) => importer.user_id === offsetId)
  const older = all.findIndex((importer) => importer.date < date)
  let from = place + 1
  if (place < 0 && date > 0) from = older < 0 ? all.length : older
  const importers = all.slice(from, from + Math.min(limit <= 0 ? MAX_LIMIT : limit, MAX_LIMIT))
  const { users } = usersAndChats(world, userId, importers)
  return { _: 'messages.chatInviteImporters', count: all.length, importers, users }
}
