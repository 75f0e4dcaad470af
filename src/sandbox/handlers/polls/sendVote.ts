import { pollResultsToTl, pollToTl } from '../../builders/pollToTl.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { pollIn } from '../../polls/pollIn.js'
import { tellOfPoll } from '../../polls/tellOfPoll.js'
import { peerIdToTl } from '../../world/peerId.js'
import { optionText, type Poll } from '../../polls/poll.js'
import { recordBotUpdate } from '../../world/recordBotUpdate.js'

/** Votes in a poll, or takes a vote back. */
export const sendVote: Handler<'messages.sendVote'> = (context, params) => {
  const { date, userId, world } = context
  const { poll } = pollIn(context, params.peer, params.msg_id)
  if (poll.isClosed) throw fault(400, 'MESSAGE_POLL_CLOSED')
  const { rules, votes } = poll
  if (votes.has(userId) && (rules.quiz === true || rules.revoting_disabled === true))
    throw fault(400, 'REVOTE_NOT_ALLOWED')
  if (params.options.length > 1 && rules.multiple_choice !== true) throw fault(400, 'OPTIONS_TOO_MUCH')
  const known = poll.answers.map(({ option }) => optionText(option))
  const chosen = [...new Set(params.options.map(optionText))]
  if (chosen.some((option) => !known.includes(option))) throw fault(400, 'OPTION_INVALID')
  votes.delete(userId)
  const options = poll.answers.flatMap(({ option }) => (chosen.includes(optionText(option)) ? [option] : []))
  if (options.length > 0) votes.set(userId, { options, date })
  tellBot(context, poll, options)
  tellOfPoll(world, poll)
  return context.answerUpdates({
    _: 'updateMessagePoll',
    poll_id: poll.id,
    poll: pollToTl(poll, userId),
    results: pollResultsToTl(world, poll, userId),
  })
}

/** A bot hears of every vote in its polls that are not anonymous. */
function tellBot({ now, userId, world }: CallContext, poll: Poll, options: readonly Uint8Array[]): void {
  const isBots = world.users.get(poll.creatorId)?.bot !== undefined
  if (!isBots || poll.rules.public_voters !== true) return
  const chosen = new Set(options.map(optionText))
  const positions = poll.answers.flatMap(({ option }, index) => (chosen.has(optionText(option)) ? [index] : []))
  const update = { _: 'updateMessagePollVote', poll_id: poll.id, peer: peerIdToTl(userId), options, positions } as const
  recordBotUpdate(world, poll.creatorId, (qts) => ({ ...update, qts }), now)
}
