import type * as tl from '../../tl/generated/api.js'
import type { Message } from '../world/message.js'
import { type PeerId, peerIdToTl } from '../world/peerId.js'

/** Where a message that is forwarded was found. */
export interface ForwardSource {
  readonly peerId: PeerId
  /** The id that the message has for the one who forwards it. */
  readonly id: number
}

/** Says where a forwarded message comes from: what was forwarded before goes on to show its first author. */
export function forwardHeader(message: Message, source: ForwardSource, isToSelf: boolean): tl.messageFwdHeader {
  const first = message.forward ?? {
    _: 'messageFwdHeader',
    from_id: peerIdToTl(message.senderId),
    date: message.date,
    channel_post: message.isPost ? source.id : undefined,
    post_author: message.postAuthor,
  }
  // Notes to oneself lead back to the chat where they were found.
  const { saved_from_peer: _peer, saved_from_msg_id: _id, ...shown } = first
  return isToSelf ? { ...shown, saved_from_peer: peerIdToTl(source.peerId), saved_from_msg_id: source.id } : shown
}
