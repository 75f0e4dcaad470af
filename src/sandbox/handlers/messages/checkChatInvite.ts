import { chatToTl } from '../../builders/chatToTl.js'
import { userToTl } from '../../builders/userToTl.js'
import type { Handler } from '../../handler.js'
import { openInvite } from '../../invites/openInvite.js'
import { isMember } from '../../world/isMember.js'
import { memberIds } from '../../world/memberIds.js'

const COLOR_COUNT = 7
const SHOWN_COUNT = 5

/** Shows where an invite link leads. Those members are named whom the caller has among the contacts. */
export const checkChatInvite: Handler<'messages.checkChatInvite'> = (context, { hash }) => {
  const { userId, world } = context
  const { chat, invite } = openInvite(context, hash)
  if (isMember(chat, userId)) return { _: 'chatInviteAlready', chat: chatToTl(world, chat, userId) }
  const members = memberIds(chat)
  const contacts = world.users.get(userId)?.contacts
  const isBroadcast = chat.type === 'channel' && chat.isBroadcast
  const known = isBroadcast ? [] : members.filter((id) => contacts?.has(id)).slice(0, SHOWN_COUNT)
  const participants = known.flatMap((id) => {
    const user = world.users.get(id)
    return user === undefined ? [] : [userToTl(world, user, userId)]
  })
  return {
    _: 'chatInvite',
    channel: chat.type === 'channel',
    broadcast: isBroadcast,
    public: chat.type === 'channel' && chat.username !== undefined,
    megagroup: chat.type === 'channel' && !isBroadcast,
    request_needed: invite.requiresApproval,
    title: chat.title,
    about: chat.about === '' ? undefined : chat.about,
    photo: { _: 'photoEmpty', id: 0n },
    participants_count: members.length,
    participants: participants.length === 0 ? undefined : participants,
    color: chat.id % COLOR_COUNT,
  }
}
