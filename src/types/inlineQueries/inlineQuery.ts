import type * as tl from '../../tl/generated/api.js'
import { type Location, locationFromTl } from '../messages/location.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** Where someone types an inline query: a chat of a kind, or `sender` for the chat with the bot itself. */
export type InlineQueryChatType = 'sender' | 'private' | 'group' | 'supergroup' | 'channel'

/** Someone types the username of the bot and then this. See https://core.telegram.org/api/bots/inline. */
export interface InlineQuery {
  readonly id: string
  readonly from: User
  /** What stands after the username; up to 256 characters, perhaps none. */
  readonly query: string
  /** Where the results are to go on: what the bot gave with the results before. Empty at the beginning. */
  readonly offset: string
  /** Where it is typed. */
  readonly chatType?: InlineQueryChatType
  /** Where the user is, for bots that ask for it. */
  readonly location?: Location
}

const CHAT_TYPES: { readonly [Type in tl.InlineQueryPeerType['_']]: InlineQueryChatType } = {
  inlineQueryPeerTypeSameBotPM: 'sender',
  inlineQueryPeerTypePM: 'private',
  inlineQueryPeerTypeBotPM: 'private',
  inlineQueryPeerTypeChat: 'group',
  inlineQueryPeerTypeMegagroup: 'supergroup',
  inlineQueryPeerTypeBroadcast: 'channel',
}

/** Builds an `InlineQuery`. */
export function inlineQueryFromTl(update: tl.updateBotInlineQuery, peers: PeerLookup): InlineQuery {
  return withoutUndefined<InlineQuery>({
    id: String(update.query_id),
    from: userOfId(update.user_id, peers),
    query: update.query,
    offset: update.offset,
    chatType: update.peer_type && CHAT_TYPES[update.peer_type._],
    location: update.geo && locationFromTl(update.geo),
  })
}
