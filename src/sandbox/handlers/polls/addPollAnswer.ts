import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { pollAnswer } from '../../polls/pollAnswer.js'
import { pollIn } from '../../polls/pollIn.js'
import { tellOfPollAnswer } from '../../polls/tellOfPollAnswer.js'
import { peerIdToTl } from '../../world/peerId.js'

const MAX_ANSWERS = 12

/** Adds an answer to a poll that takes answers from everybody. */
export const addPollAnswer: Handler<'messages.addPollAnswer'> = (context, params) => {
  const { date, userId } = context
  const { poll, message, peerId } = pollIn(context, params.peer, params.msg_id)
  if (poll.isClosed) throw fault(400, 'MESSAGE_POLL_CLOSED')
  if (poll.rules.open_answers !== true) throw fault(400, 'POLL_ANSWER_INVALID')
  if (poll.answers.length >= MAX_ANSWERS) throw fault(400, 'POLL_ANSWERS_INVALID')
  const last = poll.answers.at(-1)
  const index = last === undefined ? 0 : Number(new TextDecoder().decode(last.option)) + 1
  const made = pollAnswer(
    context,
    { _: 'inputPollAnswer', text: params.answer.text },
    Number.isNaN(index) ? poll.answers.length : index,
  )
  if (poll.answers.some(({ text }) => text.text === made.text.text)) throw fault(400, 'POLL_OPTION_DUPLICATE')
  const answer = { ...made, added_by: peerIdToTl(userId), date }
  poll.answers.push(answer)
  tellOfPollAnswer(context, { poll, message, peerId }, { _: 'messageActionPollAppendAnswer', answer })
  return context.answerUpdates()
}
