import type * as tl from '../../tl/generated/api.js'
import type { ChatPChannel } from '../chats/chatPChannel.js'
import { chatPOfPeer } from '../chats/chatP.js'
import type { ChatPSupergroup } from '../chats/chatPSupergroup.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What every forward header has. */
export interface ForwardHeaderBase {
  /** When the message was first sent. */
  readonly date: Date
}

/** The message was first sent by a user. */
export interface ForwardHeaderUser extends ForwardHeaderBase {
  readonly type: 'user'
  readonly user: User
}

/** The message was first posted in a channel. */
export interface ForwardHeaderChannel extends ForwardHeaderBase {
  readonly type: 'channel'
  readonly chat: ChatPChannel
  readonly messageId: number
  readonly authorSignature?: string
}

/** The message was first sent in the name of a supergroup. */
export interface ForwardHeaderSupergroup extends ForwardHeaderBase {
  readonly type: 'supergroup'
  readonly chat: ChatPSupergroup
  /** The title of the administrator who sent it. */
  readonly title?: string
}

/** The message was first sent by someone who hides their account in forwards. */
export interface ForwardHeaderHidden extends ForwardHeaderBase {
  readonly type: 'hidden'
  readonly name: string
}

/** The message was forwarded in a way that this version does not know. */
export interface ForwardHeaderUnsupported extends ForwardHeaderBase {
  readonly type: 'unsupported'
}

/** Where a forwarded message comes from. */
export type ForwardHeader =
  | ForwardHeaderUser
  | ForwardHeaderChannel
  | ForwardHeaderSupergroup
  | ForwardHeaderHidden
  | ForwardHeaderUnsupported

/** Builds a `ForwardHeader`. */
export function forwardHeaderFromTl(header: tl.MessageFwdHeader, peers: PeerLookup): ForwardHeader {
  const date = dateFromTl(header.date)
  const from = header.from_id
  if (from?._ === 'peerUser') return { type: 'user', date, user: userOfId(from.user_id, peers) }
  if (from !== undefined) {
    const chat = chatPOfPeer(from, peers)
    if (chat.type === 'channel' && header.channel_post !== undefined)
      return withoutUndefined<ForwardHeaderChannel>({
        type: 'channel',
        date,
        chat,
        messageId: header.channel_post,
        authorSignature: header.post_author,
      })
    if (chat.type === 'supergroup')
      return withoutUndefined<ForwardHeaderSupergroup>({ type: 'supergroup', date, chat, title: header.post_author })
  }
  return header.from_name === undefined
    ? { type: 'unsupported', date }
    : { type: 'hidden', date, name: header.from_name }
}
