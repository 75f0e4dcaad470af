import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { optionAt, rawPollOf } from '../../core/messages/rawPollOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { chatPOfPeer } from '../../types/chats/chatP.js'
import { dateFromTl } from '../../types/dateFromTl.js'
import type { ID } from '../../types/id.js'
import type { PollVoterList } from '../../types/polls/pollVoterList.js'
import { withoutUndefined } from '../../types/withoutUndefined.js'

/** Which of those who have voted are asked for. */
export interface GetPollVotersOptions {
  /** The place of an option, from 0: those who chose it; all who voted when absent. */
  readonly optionIndex?: number
  /** The `nextOffset` of the page before. */
  readonly offset?: string
  /** The most that are returned, from 1 to 100; 100 when absent. */
  readonly limit?: number
}

/**
 * Returns who has voted in a poll that is not anonymous, page by page.
 *
 * Users only, once they have voted themselves. Throws an `InputError` where the message has no poll, and an `RpcError` named
 * `POLL_VOTE_REQUIRED` before this account has voted, or `BROADCAST_FORBIDDEN` for an anonymous poll.
 * Calls https://core.telegram.org/method/messages.getPollVotes.
 */
export async function getPollVoters(
  core: Core,
  chatId: ID,
  messageId: number,
  options: GetPollVotersOptions = {},
): Promise<PollVoterList> {
  const { optionIndex, offset, limit = 100 } = options
  signedInId(core)
  assertUser(core, 'getPollVoters')
  assertWholeNumber(limit, 'limit', 1, 100)
  const peer = await resolvePeer(core, chatId)
  const { poll } = await rawPollOf(core, peer, messageId)
  const option = optionIndex === undefined ? undefined : optionAt(poll, optionIndex, 'optionIndex')
  const list = await core.invoke('messages.getPollVotes', { peer, id: messageId, option, offset, limit })
  const places = new Map<string, number>()
  for (const [index, answer] of poll.answers.entries())
    if (answer._ === 'pollAnswer') places.set(bytesToBase64Url(answer.option), index)
  const placesOf = (chosen: readonly Uint8Array[]): readonly number[] =>
    chosen.flatMap((one) => places.get(bytesToBase64Url(one)) ?? [])
  const voters = list.votes.map((vote) => {
    const chosen =
      vote._ === 'messagePeerVote' ? [vote.option] : vote._ === 'messagePeerVoteMultiple' ? vote.options : []
    const asked = option === undefined ? [] : [option]
    return {
      voter: chatPOfPeer(vote.peer, core.peers),
      optionIndexes: placesOf(chosen.length > 0 ? chosen : asked),
      votedAt: dateFromTl(vote.date),
    }
  })
  return withoutUndefined<PollVoterList>({ voters, count: list.count, nextOffset: list.next_offset })
}
