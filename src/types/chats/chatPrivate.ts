import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import type { PeerLookup } from '../peerLookup.js'
import { type Birthday, birthdayFromTl } from '../users/birthday.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type ChatPPrivate, chatPPrivateFromTl } from './chatPPrivate.js'

/** A private chat: everything that is known of the user on the other side. */
export interface ChatPrivate extends ChatPPrivate {
  /** What the user wrote about themselves, or what the bot's profile says. */
  readonly bio?: string
  readonly birthday?: Birthday
  /** The address of the business. */
  readonly address?: string
  /** Whether this account blocked the user. */
  readonly isBlocked: boolean
  /** How many groups this account and the user have in common. */
  readonly commonChatCount: number
  /** The channel that the user shows in the profile. */
  readonly personalChatId?: number
  readonly pinnedMessageId?: number
  /** After how many seconds messages delete themselves. */
  readonly messageTtlSeconds?: number
}

/** Builds a `ChatPrivate`. */
export function chatPrivateFromTl(full: tl.UserFull, peers: PeerLookup): ChatPrivate {
  const { personal_channel_id: personalChannelId } = full
  return withoutUndefined<ChatPrivate>({
    ...chatPPrivateFromTl(peers.user(full.id) ?? { _: 'userEmpty', id: full.id }),
    bio: full.about === '' ? undefined : full.about,
    birthday: full.birthday && birthdayFromTl(full.birthday),
    address: full.business_location?.address,
    isBlocked: full.blocked === true,
    commonChatCount: full.common_chats_count,
    personalChatId:
      personalChannelId === undefined ? undefined : chatIdOfPeer({ _: 'peerChannel', channel_id: personalChannelId }),
    pinnedMessageId: full.pinned_msg_id,
    messageTtlSeconds: full.ttl_period,
  })
}
