import type * as tl from '../../../tl/generated/api.js'
import { botInfoToTl } from '../../builders/botInfoToTl.js'
import { chatParticipantsToTl } from '../../builders/chatParticipantsToTl.js'
import { notifySettings } from '../../accounts/notifySettings.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { adminView } from '../../invites/adminView.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { isCreator } from '../../rights/isCreator.js'
import { isMember } from '../../world/isMember.js'
import { memberIds } from '../../world/memberIds.js'

/** Shows all there is to know of a basic group. Those who are not in it do not learn its members. */
export const getFullChat: Handler<'messages.getFullChat'> = (context, params) => {
  const { userId, world } = context
  const group = inputGroup(context, params.chat_id)
  const isIn = isMember(group, userId)
  const members = isIn ? memberIds(group) : []
  const bots = members.flatMap((id) => {
    const user = world.users.get(id)
    const info = user === undefined ? undefined : botInfoToTl(user)
    return info ?? []
  })
  const full: tl.chatFull = {
    _: 'chatFull',
    can_set_username: isCreator(group, userId),
    id: group.id,
    about: group.about,
    participants: isIn ? chatParticipantsToTl(group) : { _: 'chatParticipantsForbidden', chat_id: group.id },
    notify_settings: notifySettings(world, userId, group.peerId),
    bot_info: bots.length === 0 ? undefined : bots,
    ttl_period: group.messageTtlSeconds === 0 ? undefined : group.messageTtlSeconds,
    available_reactions: group.availableReactions ?? { _: 'chatReactionsAll' },
    reactions_limit: group.reactionLimit,
    ...adminView(context, group),
  }
  const named = { _: 'peerChat', chat_id: group.id } as const
  return { _: 'messages.chatFull', full_chat: full, ...usersAndChats(world, userId, full, named) }
}
