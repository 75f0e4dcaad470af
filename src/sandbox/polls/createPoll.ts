import type * as tl from '../../tl/generated/api.js'
import { pollToTl } from '../builders/pollToTl.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { messageEntities } from '../sending/messageEntities.js'
import { addDueEvent } from '../time/addDueEvent.js'
import { nextInt64 } from '../world/chance.js'
import { findChat } from '../world/chatOf.js'
import { optionText, type Poll } from './poll.js'
import type { PeerId } from '../world/peerId.js'
import { pollAnswer } from './pollAnswer.js'

/** https://core.telegram.org/bots/api#sendpoll */
const MAX_QUESTION_CHARACTERS = 300
const MIN_ANSWERS = 2
const MAX_ANSWERS = 12
const MAX_SOLUTION_CHARACTERS = 200
const MIN_OPEN_SECONDS = 5
const MAX_OPEN_SECONDS = 2_628_000

/** Makes a poll of what was sent, or throws what Telegram says of it. */
export function createPoll(context: CallContext, peerId: PeerId, media: tl.inputMediaPoll): tl.messageMediaPoll {
  const { userId, world } = context
  const { answers: sent, closed, creator: _creator, hash: _hash, ...rules } = media.poll
  const { quiz, public_voters } = rules
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type === 'channel' && chat.isBroadcast && public_voters === true)
    throw fault(400, 'BROADCAST_PUBLIC_VOTERS_FORBIDDEN')
  if (quiz === true && rules.open_answers === true) throw fault(400, 'QUIZ_MULTIPLE_INVALID')
  const question = checkedText(context, rules.question, MAX_QUESTION_CHARACTERS, 'POLL_QUESTION_INVALID')
  const answers = answersOf(context, sent, rules.open_answers === true)
  const closeAt = closeTime(context, rules)
  const correctOptions = correctOf(media, answers)
  const solution = quiz === true ? solutionOf(context, media) : undefined
  const id = nextInt64(world.chance)
  const poll: Poll = {
    id,
    creatorId: userId,
    rules: { ...rules, id, question, ...(closeAt !== undefined && { close_date: closeAt }) },
    answers,
    correctOptions,
    ...(solution !== undefined && { solution: solution.text }),
    solutionEntities: solution?.entities ?? [],
    isClosed: closed === true,
    votes: new Map(),
    messageKeys: new Set(),
  }
  world.polls.set(id, poll)
  if (closeAt !== undefined) addDueEvent(world, { type: 'closePoll', at: closeAt * 1000, pollId: id })
  // What a poll looks like is asked of the poll itself whenever a message with it is shown.
  return { _: 'messageMediaPoll', poll: pollToTl(poll, userId), results: { _: 'pollResults' } }
}

function answersOf(context: CallContext, sent: readonly tl.PollAnswer[], isOpen: boolean): tl.pollAnswer[] {
  const fewest = isOpen ? 1 : MIN_ANSWERS
  if (sent.length < fewest || sent.length > MAX_ANSWERS) throw fault(400, 'POLL_ANSWERS_INVALID')
  const answers = sent.map((answer, index) => pollAnswer(context, answer, index))
  const isTwice =
    new Set(answers.map(({ text }) => text.text)).size < answers.length ||
    new Set(answers.map(({ option }) => optionText(option))).size < answers.length
  if (isTwice) throw fault(400, 'POLL_OPTION_DUPLICATE')
  return answers
}

function correctOf(
  { poll, correct_answers: given }: tl.inputMediaPoll,
  answers: readonly tl.pollAnswer[],
): ReadonlySet<string> {
  if (poll.quiz !== true) {
    if (given !== undefined && given.length > 0) throw fault(400, 'QUIZ_CORRECT_ANSWERS_TOO_MUCH')
    return new Set()
  }
  if (given === undefined || given.length === 0) throw fault(400, 'QUIZ_CORRECT_ANSWERS_EMPTY')
  if (given.length > 1 && poll.multiple_choice !== true) throw fault(400, 'QUIZ_CORRECT_ANSWERS_TOO_MUCH')
  return new Set(
    given.map((index) => {
      const answer = answers[index]
      if (answer === undefined) throw fault(400, 'QUIZ_CORRECT_ANSWER_INVALID')
      return optionText(answer.option)
    }),
  )
}

function closeTime({ date }: CallContext, rules: Pick<tl.poll, 'close_period' | 'close_date'>): number | undefined {
  const seconds = rules.close_period ?? (rules.close_date === undefined ? undefined : rules.close_date - date)
  if (seconds === undefined) return undefined
  if (seconds < MIN_OPEN_SECONDS || seconds > MAX_OPEN_SECONDS) throw fault(400, 'POLL_CLOSE_DATE_INVALID')
  return date + seconds
}

function solutionOf(context: CallContext, media: tl.inputMediaPoll): tl.textWithEntities | undefined {
  const { solution: text, solution_entities: entities = [] } = media
  if (text === undefined) return undefined
  const given: tl.textWithEntities = { _: 'textWithEntities', text, entities }
  return checkedText(context, given, MAX_SOLUTION_CHARACTERS, 'POLL_SOLUTION_INVALID')
}

function checkedText(
  context: CallContext,
  { text, entities }: tl.textWithEntities,
  maxLength: number,
  error: string,
): tl.textWithEntities {
  if (text.trim() === '' || Array.from(text).length > maxLength) throw fault(400, error)
  return { _: 'textWithEntities', text, entities: messageEntities(context, text, entities) }
}
