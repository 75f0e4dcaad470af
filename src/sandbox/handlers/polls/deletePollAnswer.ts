import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { pollIn } from '../../polls/pollIn.js'
import { tellOfPollAnswer } from '../../polls/tellOfPollAnswer.js'
import { optionText } from '../../polls/poll.js'

/** Takes an answer out of a poll: one's own, or any that was added as the one who made the poll. */
export const deletePollAnswer: Handler<'messages.deletePollAnswer'> = (context, params) => {
  const { userId } = context
  const { poll, message, peerId } = pollIn(context, params.peer, params.msg_id)
  if (poll.isClosed) throw fault(400, 'MESSAGE_POLL_CLOSED')
  const wanted = optionText(params.option)
  const index = poll.answers.findIndex(({ option }) => optionText(option) === wanted)
  const answer = poll.answers[index]
  if (answer === undefined) throw fault(400, 'OPTION_INVALID')
  const { added_by: addedBy } = answer
  const isOwn = addedBy?._ === 'peerUser' && addedBy.user_id === userId
  if (addedBy === undefined || (!isOwn && poll.creatorId !== userId)) throw fault(403, 'CHAT_ADMIN_REQUIRED')
  poll.answers.splice(index, 1)
  for (const [voterId, vote] of poll.votes) {
    const options = vote.options.filter((option) => optionText(option) !== wanted)
    if (options.length === 0) poll.votes.delete(voterId)
    else poll.votes.set(voterId, { ...vote, options })
  }
  tellOfPollAnswer(context, { poll, message, peerId }, { _: 'messageActionPollDeleteAnswer', answer })
  return context.answerUpdates()
}
