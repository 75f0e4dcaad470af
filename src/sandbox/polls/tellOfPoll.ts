import { pollResultsToTl, pollToTl } from '../builders/pollToTl.js'
import type { Poll } from './poll.js'
import { tellUser } from '../world/tellUser.js'
import type { World } from '../world/world.js'

/** Tells whoever made a poll, and whoever has voted in it, how it stands. */
export function tellOfPoll(world: World, poll: Poll): void {
  for (const userId of new Set([poll.creatorId, ...poll.votes.keys()]))
    tellUser(world, userId, {
      _: 'updateMessagePoll',
      poll_id: poll.id,
      poll: pollToTl(poll, userId),
      results: pollResultsToTl(world, poll, userId),
    })
}
