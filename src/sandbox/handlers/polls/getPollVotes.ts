import type * as tl from '../../../tl/generated/api.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { pollIn } from '../../polls/pollIn.js'
import { type PeerId, peerIdToTl } from '../../world/peerId.js'
import { optionText, type Vote } from '../../polls/poll.js'

const MAX_LIMIT = 100

/** Lists who has voted in a poll, the latest first; an offset counts those who came before. */
export const getPollVotes: Handler<'messages.getPollVotes'> = (context, params) => {
  const { userId, world } = context
  const { poll } = pollIn(context, params.peer, params.id)
  if (poll.rules.public_voters !== true) throw fault(403, 'BROADCAST_FORBIDDEN')
  if (!poll.votes.has(userId) && !poll.isClosed) throw fault(403, 'POLL_VOTE_REQUIRED')
  const wanted = params.option === undefined ? undefined : optionText(params.option)
  const found = [...poll.votes]
    .filter(([, { options }]) => wanted === undefined || options.some((option) => optionText(option) === wanted))
    .toReversed()
  const start = params.offset === undefined || params.offset === '' ? 0 : Number(params.offset)
  if (!Number.isSafeInteger(start) || start < 0) throw fault(400, 'OFFSET_INVALID')
  const end = start + Math.min(Math.max(params.limit, 1), MAX_LIMIT)
  const votes = found.slice(start, end).map(([peerId, vote]) => voteToTl(peerId, vote, wanted !== undefined))
  const next_offset = end < found.length ? String(end) : undefined
  return { _: 'messages.votesList', count: found.length, votes, next_offset, ...usersAndChats(world, userId, votes) }
}

function voteToTl(peerId: PeerId, { options, date }: Vote, isAskedFor: boolean): tl.MessagePeerVote {
  const peer = peerIdToTl(peerId)
  const [option] = options
  if (isAskedFor) return { _: 'messagePeerVoteInputOption', peer, date }
  if (options.length === 1 && option !== undefined) return { _: 'messagePeerVote', peer, option, date }
  return { _: 'messagePeerVoteMultiple', peer, options, date }
}
