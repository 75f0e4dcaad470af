import { InputError } from '../../errors/inputError.js'
import type { PollRules } from '../../types/polls/pollRules.js'
import { assertWholeNumber } from './assertWholeNumber.js'

/** https://core.telegram.org/bots/api#sendpoll */
const MIN_OPTIONS = 2
const MAX_OPTIONS = 12

/** Refuses a poll of too few or too many options, and rules that do not go together. */
export function assertPollOptions(count: number, rules: PollRules): void {
  const { correctOptionIndexes: correct = [] } = rules
  const fewest = rules.allowAddingOptions === true ? 1 : MIN_OPTIONS
  if (count < fewest || count > MAX_OPTIONS)
    throw new InputError(`options must be ${fewest} to ${MAX_OPTIONS}, but there are ${count}`, 'options')
  if (rules.openPeriodSeconds !== undefined && rules.closeDate !== undefined)
    throw new InputError('openPeriodSeconds and closeDate exclude each other: give one of them', 'closeDate')
  if (rules.type !== 'quiz') {
    if (correct.length > 0) throw new InputError("correctOptionIndexes are for a quiz: set type: 'quiz'", 'type')
    if (rules.explanation !== undefined) throw new InputError("explanation is for a quiz: set type: 'quiz'", 'type')
    return
  }
  if (correct.length === 0)
    throw new InputError('A quiz needs correctOptionIndexes: the places of its right answers', 'correctOptionIndexes')
  if (correct.length > 1 && rules.allowMultipleAnswers !== true)
    throw new InputError('Several correctOptionIndexes need allowMultipleAnswers: true', 'correctOptionIndexes')
  for (const [place, index] of correct.entries())
    assertWholeNumber(index, `correctOptionIndexes[${place}]`, 0, count - 1)
}
