import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import type { MessageEntity } from '../messages/messageEntity.js'
import { messageEntitiesFromTl } from '../messages/messageEntityFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type PollOption, pollOptionFromTl } from './pollOption.js'

/** A question to be voted on. */
export interface Poll {
  readonly id: string
  readonly question: string
  readonly questionEntities: readonly MessageEntity[]
  readonly options: readonly PollOption[]
  readonly totalVoterCount: number
  readonly isClosed: boolean
  /** Whether nobody sees who chose what. */
  readonly isAnonymous: boolean
  /** A quiz has right answers. */
  readonly type: 'regular' | 'quiz'
  readonly allowsMultipleAnswers: boolean
  /** The places of the right answers of a quiz, once this account has voted or the quiz is closed. */
  readonly correctOptionIndexes?: readonly number[]
  /** What is shown to those who have answered a quiz. */
  readonly explanation?: string
  readonly explanationEntities?: readonly MessageEntity[]
  /** For how many seconds the poll is open. */
  readonly openPeriodSeconds?: number
  /** When the poll closes by itself. */
  readonly closeDate?: Date
}

/** Builds a `Poll`. */
export function pollFromTl(poll: tl.poll, results: tl.PollResults, peers: PeerLookup): Poll {
  const voters = new Map(results.results?.map((one) => [bytesToBase64Url(one.option), one]))
  const answers = poll.answers.flatMap((answer) => (answer._ === 'pollAnswer' ? answer : []))
  const options = answers.map((answer) => pollOptionFromTl(answer, voters.get(bytesToBase64Url(answer.option)), peers))
  const correct = options.flatMap(({ id }, index) => (voters.get(id)?.correct === true ? index : []))
  return withoutUndefined<Poll>({
    id: String(poll.id),
    question: poll.question.text,
    questionEntities: messageEntitiesFromTl(poll.question.entities),
    options,
    totalVoterCount: results.total_voters ?? 0,
    isClosed: poll.closed === true,
    isAnonymous: poll.public_voters !== true,
    type: poll.quiz === true ? 'quiz' : 'regular',
    allowsMultipleAnswers: poll.multiple_choice === true,
    correctOptionIndexes: correct.length > 0 ? correct : undefined,
    explanation: results.solution,
    explanationEntities: results.solution === undefined ? undefined : messageEntitiesFromTl(results.solution_entities),
    openPeriodSeconds: poll.close_period,
    closeDate: poll.close_date === undefined ? undefined : dateFromTl(poll.close_date),
  })
}
