import type * as tl from '../../tl/generated/api.js'
import { optionText, type Poll } from '../polls/poll.js'
import { type PeerId, peerIdToTl } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** The most voters that are shown beside an answer. */
const MAX_RECENT_VOTERS = 3

/** Shows a poll. */
export function pollToTl(poll: Poll, viewerId: number): tl.poll {
  const { rules, answers, isClosed, creatorId } = poll
  return { ...rules, answers, closed: isClosed, creator: creatorId === viewerId, hash: 0n }
}

/** Shows as much of the results of a poll as somebody may see: those who have not voted see how many have. */
export function pollResultsToTl(world: World, poll: Poll, viewerId: number): tl.pollResults {
  const own = poll.votes.get(viewerId)
  const isBotsOwn = poll.creatorId === viewerId && world.users.get(viewerId)?.bot !== undefined
  const isHeldBack = poll.rules.hide_results_until_close === true && !poll.isClosed
  const isShown = (own !== undefined && !isHeldBack) || poll.isClosed || isBotsOwn
  const isSolved = poll.rules.quiz === true && (own !== undefined || poll.isClosed || isBotsOwn)
  const isPublic = poll.rules.public_voters === true
  const chosen = new Set(own?.options.map(optionText))
  const results = poll.answers.map(({ option }): tl.pollAnswerVoters => {
    const text = optionText(option)
    const voters = votersOf(poll, text)
    return {
      _: 'pollAnswerVoters',
      chosen: chosen.has(text),
      correct: isSolved && poll.correctOptions.has(text),
      option,
      ...(isShown && { voters: voters.length, recent_voters: isPublic ? recent(voters) : [] }),
    }
  })
  return {
    _: 'pollResults',
    total_voters: poll.votes.size,
    ...((isShown || own !== undefined) && { results }),
    ...(isPublic && { recent_voters: recent([...poll.votes.keys()]) }),
    ...(isSolved &&
      poll.solution !== undefined && { solution: poll.solution, solution_entities: poll.solutionEntities }),
  }
}

/** Shows a poll as the media of a message; what has no poll in this world stays as it is. */
export function pollMediaToTl(
  world: World,
  media: tl.MessageMedia | undefined,
  viewerId: number,
): tl.MessageMedia | undefined {
  if (media?._ !== 'messageMediaPoll') return media
  const poll = world.polls.get(media.poll.id)
  if (poll === undefined) return media
  return { ...media, poll: pollToTl(poll, viewerId), results: pollResultsToTl(world, poll, viewerId) }
}

function votersOf(poll: Poll, option: string): PeerId[] {
  return [...poll.votes].flatMap(([peerId, { options }]) =>
    options.some((one) => optionText(one) === option) ? [peerId] : [],
  )
}

function recent(voters: readonly PeerId[]): tl.Peer[] {
  return voters.slice(-MAX_RECENT_VOTERS).toReversed().map(peerIdToTl)
}
