import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import type { PeerLookup } from '../peerLookup.js'

/** A vote in a poll that is not anonymous. */
export interface PollAnswer {
  readonly pollId: string
  readonly from: ChatP
  /** The places of the options that were chosen; none where the vote was taken back. */
  readonly optionIndexes: readonly number[]
}

/** Builds a `PollAnswer`. */
export function pollAnswerFromTl(vote: tl.updateMessagePollVote, peers: PeerLookup): PollAnswer {
  return { pollId: String(vote.poll_id), from: chatPOfPeer(vote.peer, peers), optionIndexes: [...vote.positions] }
}
