import type * as tl from '../../tl/generated/api.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { InputPollOption } from '../../types/polls/inputPollOption.js'
import type { PollRules } from '../../types/polls/pollRules.js'
import { assertFutureDate } from '../checks/assertFutureDate.js'
import { assertPollOptions } from '../checks/assertPollOptions.js'
import { assertWholeNumber } from '../checks/assertWholeNumber.js'
import type { Core } from '../core.js'
import { pollTextOf } from './pollTextOf.js'

/** https://core.telegram.org/bots/api#sendpoll */
const MAX_QUESTION_CHARACTERS = 300
const MAX_OPTION_CHARACTERS = 100
const MAX_EXPLANATION_CHARACTERS = 200
const MIN_OPEN_SECONDS = 5
const MAX_OPEN_SECONDS = 2_628_000

/** Names a poll towards Telegram, and refuses one that cannot be. */
export async function inputPollOf(
  core: Core,
  question: string | FormattedText,
  options: readonly (string | InputPollOption)[],
  settings: PollRules,
): Promise<tl.inputMediaPoll> {
  const { type = 'regular', correctOptionIndexes, openPeriodSeconds, closeDate, explanation } = settings
  assertPollOptions(options.length, settings)
  if (openPeriodSeconds !== undefined)
    assertWholeNumber(openPeriodSeconds, 'openPeriodSeconds', MIN_OPEN_SECONDS, MAX_OPEN_SECONDS)
  if (closeDate !== undefined) assertFutureDate(closeDate, 'closeDate', core.now())
  const answers: tl.inputPollAnswer[] = []
  for (const [index, option] of options.entries()) {
    const { text, ...look } = typeof option === 'string' ? { text: option } : option
    const answer = await pollTextOf(core, text, look, `options[${index}]`, MAX_OPTION_CHARACTERS)
    answers.push({ _: 'inputPollAnswer', text: answer })
  }
  const solution =
    explanation === undefined
      ? undefined
      : await pollTextOf(core, explanation, {}, 'explanation', MAX_EXPLANATION_CHARACTERS)
  const poll: tl.poll = {
    _: 'poll',
    id: 0n,
    question: await pollTextOf(core, question, {}, 'question', MAX_QUESTION_CHARACTERS),
    answers,
    quiz: type === 'quiz',
    public_voters: settings.isAnonymous === false,
    multiple_choice: settings.allowMultipleAnswers,
    closed: settings.close,
    revoting_disabled: settings.disableRevoting,
    shuffle_answers: settings.shuffleOptions,
    hide_results_until_close: settings.hideResultsUntilClose,
    open_answers: settings.allowAddingOptions,
    close_period: openPeriodSeconds,
    close_date: closeDate && dateToTl(closeDate),
    hash: 0n,
  }
  return {
    _: 'inputMediaPoll',
    poll,
    correct_answers: correctOptionIndexes,
    solution: solution?.text,
    solution_entities: solution?.entities,
  }
}
