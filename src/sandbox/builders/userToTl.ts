import type * as tl from '../../tl/generated/api.js'
import { isAllowed } from '../accounts/isAllowed.js'
import { usernameToTl } from './usernameToTl.js'
import { accessHash } from '../world/accessHash.js'
import type { User } from '../world/user.js'
import type { World } from '../world/world.js'

/** Shows a user as one account sees it. */
export function userToTl(world: World, user: User, viewerId: number): tl.user {
  const isSelf = user.id === viewerId
  const contact = world.users.get(viewerId)?.contacts.get(user.id)
  const isKnownTo = user.contacts.has(viewerId)
  const base = { _: 'user', id: user.id, access_hash: accessHash(world, viewerId, user.id) } as const
  if (user.isDeleted) return { ...base, deleted: true }
  const showsPhone = contact !== undefined || isAllowed(world, user.id, 'privacyKeyPhoneNumber', viewerId)
  return {
    ...base,
    self: isSelf,
    contact: contact !== undefined,
    mutual_contact: contact !== undefined && isKnownTo,
    verified: user.isVerified,
    support: user.isSupport,
    first_name: contact?.firstName ?? user.firstName,
    last_name: contact === undefined ? user.lastName : contact.lastName,
    ...namesOf(user),
    premium: user.isPremium === true,
    close_friend: world.accountSettings.get(viewerId)?.closeFriends.has(user.id) === true,
    emoji_status: user.emojiStatus,
    color: user.color,
    profile_color: user.profileColor,
    phone: showsPhone ? user.phoneNumber : undefined,
    status: isAllowed(world, user.id, 'privacyKeyStatusTimestamp', viewerId) ? statusOf(user) : coarseStatusOf(user),
    ...botFields(user),
  }
}

/** One name that was chosen comes alone, several come as a list. */
function namesOf({ username, usernames }: User): Pick<tl.user, 'username' | 'usernames'> {
  return usernames === undefined ? { username } : { usernames: usernames.map(usernameToTl) }
}

/** Who may not know when a user was last seen learns no more than that it was of late. */
function coarseStatusOf(user: User): tl.UserStatus | undefined {
  return statusOf(user) === undefined ? undefined : { _: 'userStatusRecently' }
}

function statusOf(user: User): tl.UserStatus | undefined {
  if (user.bot !== undefined) return undefined
  if (user.onlineUntil !== undefined) return { _: 'userStatusOnline', expires: user.onlineUntil }
  if (user.lastSeenAt !== undefined) return { _: 'userStatusOffline', was_online: user.lastSeenAt }
  return undefined
}

function botFields({ bot }: User): Partial<tl.user> {
  if (bot === undefined) return {}
  return {
    bot: true,
    bot_chat_history: bot.readsAllGroupMessages,
    bot_nochats: !bot.canJoinGroups,
    bot_info_version: bot.infoVersion,
    bot_inline_placeholder: bot.inlinePlaceholder,
  }
}
