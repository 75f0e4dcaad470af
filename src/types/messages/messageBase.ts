import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { dateFromTl } from '../dateFromTl.js'
import type { ReplyMarkup } from '../keyboards/replyMarkup.js'
import { replyMarkupFromTl } from '../keyboards/replyMarkupFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { type MessageReaction, messageReactionsFromTl } from '../reactions/messageReaction.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type ForwardHeader, forwardHeaderFromTl } from './forwardHeader.js'
import { messageLink } from './messageLink.js'
import { type MessageReply, messageReplyFromTl } from './messageReply.js'

/** What every message has. */
export interface MessageBase extends MessageReply {
  /** The identifier of the message, unique within a supergroup or channel, and within all other chats of the account together. */
  readonly id: number
  readonly chat: ChatP
  /** Who sent the message: a user, or a chat where it was sent in a chat's name. */
  readonly from: ChatP
  readonly date: Date
  /** Whether this account sent the message. */
  readonly isOutgoing: boolean
  /** When the message was last edited in a way that is shown. */
  readonly editDate?: Date
  /** A link to the message, in supergroups and channels. */
  readonly link?: string
  readonly forwardFrom?: ForwardHeader
  /** Whether the message is a channel post that came into the discussion group by itself. */
  readonly isAutomaticForward?: boolean
  /** The inline bot that the message was made with. */
  readonly viaBot?: User
  /** The bot that sent the message for a business account. */
  readonly viaBusinessBot?: User
  /** Whether the message may be neither forwarded nor saved. */
  readonly hasProtectedContent: boolean
  /** What the messages of one album have in common. */
  readonly mediaGroupId?: string
  /** Who wrote a channel post, where posts are signed. */
  readonly authorSignature?: string
  /** The tag that stands beside the sender's name. */
  readonly tag?: string
  /** How often a channel post was seen. */
  readonly views?: number
  /** How often a channel post was forwarded. */
  readonly forwards?: number
  /** The buttons that came with the message, or what else it shows to its readers. */
  readonly replyMarkup?: ReplyMarkup
  /** The reactions to the message. */
  readonly reactions?: readonly MessageReaction[]
  /** Whether the message waits to be sent, or was sent when its moment came. */
  readonly isScheduled?: boolean
  /** How many boosts the sender gave the supergroup. */
  readonly senderBoostCount?: number
  /** The animated effect that comes with the message. */
  readonly effectId?: string
  /** What the sender paid for the message, in Telegram Stars. */
  readonly starCount?: number
  /** After how many seconds the message deletes itself. */
  readonly messageTtlSeconds?: number
}

/** Builds what every message has; `selfId` is the account that is signed in. */
export function messageBaseFromTl(
  message: tl.message | tl.messageService,
  peers: PeerLookup,
  selfId: number,
): MessageBase {
  const chat = chatPOfPeer(message.peer_id, peers)
  const full: Partial<tl.message> = message._ === 'message' ? message : {}
  return withoutUndefined<MessageBase>({
    id: message.id,
    chat,
    from: chatPOfPeer(senderOf(message, selfId), peers),
    date: dateFromTl(message.date),
    isOutgoing: message.out === true || isSelf(message.peer_id, selfId),
    editDate: full.edit_date === undefined || full.edit_hide === true ? undefined : dateFromTl(full.edit_date),
    link: messageLink(chat, message.id),
    ...messageReplyFromTl(message.reply_to),
    forwardFrom: full.fwd_from && forwardHeaderFromTl(full.fwd_from, peers),
    isAutomaticForward: isAutomaticForward(full) ? true : undefined,
    viaBot: full.via_bot_id === undefined ? undefined : userOfId(full.via_bot_id, peers),
    viaBusinessBot: full.via_business_bot_id === undefined ? undefined : userOfId(full.via_business_bot_id, peers),
    hasProtectedContent: full.noforwards === true,
    mediaGroupId: full.grouped_id === undefined ? undefined : String(full.grouped_id),
    authorSignature: full.post_author,
    tag: full.from_rank,
    views: full.views,
    forwards: full.forwards,
    replyMarkup: full.reply_markup && replyMarkupFromTl(full.reply_markup),
    reactions: message.reactions && messageReactionsFromTl(message.reactions),
    isScheduled: full.from_scheduled === true ? true : undefined,
    senderBoostCount: full.from_boosts_applied,
    effectId: full.effect === undefined ? undefined : String(full.effect),
    starCount: full.paid_message_stars === undefined ? undefined : Number(full.paid_message_stars),
    messageTtlSeconds: message.ttl_period,
  })
}

function senderOf(message: tl.message | tl.messageService, selfId: number): tl.Peer {
  if (message.from_id !== undefined) return message.from_id
  // A private chat leaves out the sender where the direction says who it was; a channel where it is the channel itself.
  const isMine = message.peer_id._ === 'peerUser' && message.out === true
  return isMine ? { _: 'peerUser', user_id: selfId } : message.peer_id
}

/** Messages to oneself are not marked as outgoing. */
function isSelf(peer: tl.Peer, selfId: number): boolean {
  return peer._ === 'peerUser' && peer.user_id === selfId
}

function isAutomaticForward(message: Partial<tl.message>): boolean {
  const origin = message.fwd_from?.saved_from_peer
  return (
    origin?._ === 'peerChannel' &&
    message.from_id?._ === 'peerChannel' &&
    message.from_id.channel_id === origin.channel_id &&
    message.peer_id?._ === 'peerChannel' &&
    message.peer_id.channel_id !== origin.channel_id
  )
}
