import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type Poll, pollFromTl } from '../polls/poll.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'

/** A message with a poll. */
export interface MessagePoll extends MessageBase {
  readonly type: 'poll'
  readonly poll: Poll
}

/** Builds a `MessagePoll`; `selfId` is the account that is signed in. */
export function messagePollFromTl(
  message: tl.message,
  media: tl.messageMediaPoll,
  peers: PeerLookup,
  selfId: number,
): MessagePoll {
  const poll = pollFromTl(media.poll, media.results, peers)
  return { type: 'poll', ...messageBaseFromTl(message, peers, selfId), poll }
}
