import type * as tl from '../../tl/generated/api.js'
import { peerColorFromTl } from '../peers/peerColorFromTl.js'
import { peerNamesFromTl } from '../peers/peerNames.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type EmojiStatus, emojiStatusFromTl } from './emojiStatus.js'
import { type RestrictionReason, restrictionReasonFromTl } from './restrictionReason.js'
import { type UserStatus, userStatusFromTl } from './userStatus.js'

/** A person or a bot. */
export interface User {
  readonly id: number
  /** The number of the colour that the name is shown in. See https://core.telegram.org/api/colors. */
  readonly color: number
  readonly isBot: boolean
  /** The first name, or the whole name of a bot; empty for a deleted account. */
  readonly firstName: string
  readonly lastName?: string
  /** The first active username, without `@`. */
  readonly username?: string
  /** The other active usernames, without `@`. */
  readonly also?: readonly string[]
  /** The phone number, digits only, where the user lets this account see it. */
  readonly phoneNumber?: string
  /** When the user was last online, as far as they let it be seen. */
  readonly status?: UserStatus
  readonly emojiStatus?: EmojiStatus
  /** The language of the user's app, as an IETF tag; bots see it. */
  readonly languageCode?: string
  /** Whether this is the account that is signed in. */
  readonly isSelf: boolean
  readonly isDeleted: boolean
  readonly isContact: boolean
  readonly isMutualContact: boolean
  readonly isCloseFriend: boolean
  readonly isScam: boolean
  readonly isFake: boolean
  readonly isPremium: boolean
  readonly isVerified: boolean
  /** Whether this is someone of Telegram's support. */
  readonly isSupport: boolean
  readonly isRestricted: boolean
  readonly restrictionReason?: readonly RestrictionReason[]
  /** Whether the bot stands in the attachment menu of this account. */
  readonly isAddedToAttachmentsMenu?: boolean
  readonly hasMainMiniApp?: boolean
  /** Whether the bot answers in chats that it is no member of. */
  readonly isGuestQuerySupported?: boolean
  /** The community that the bot belongs to. */
  readonly communityId?: number
}

/** Builds a `User`. Of an empty one only the id is known. */
export function userFromTl(user: tl.User): User {
  if (user._ === 'userEmpty') return userFromTl({ _: 'user', id: user.id })
  return withoutUndefined<User>({
    id: user.id,
    color: peerColorFromTl(user.color, user.id),
    isBot: user.bot === true,
    firstName: user.first_name ?? '',
    lastName: user.last_name,
    ...peerNamesFromTl(user),
    phoneNumber: user.phone,
    status: user.status === undefined ? undefined : userStatusFromTl(user.status),
    emojiStatus: user.emoji_status === undefined ? undefined : emojiStatusFromTl(user.emoji_status),
    languageCode: user.lang_code,
    isSelf: user.self === true,
    isDeleted: user.deleted === true,
    isContact: user.contact === true,
    isMutualContact: user.mutual_contact === true,
    isCloseFriend: user.close_friend === true,
    isScam: user.scam === true,
    isFake: user.fake === true,
    isPremium: user.premium === true,
    isVerified: user.verified === true,
    isSupport: user.support === true,
    isRestricted: user.restricted === true,
    restrictionReason: user.restriction_reason?.map(restrictionReasonFromTl),
    isAddedToAttachmentsMenu: user.bot_attach_menu === true ? user.attach_menu_enabled === true : undefined,
    hasMainMiniApp: user.bot === true ? user.bot_has_main_app === true : undefined,
    isGuestQuerySupported: user.bot === true ? user.bot_guestchat === true : undefined,
    communityId: user.linked_community_id,
  })
}
