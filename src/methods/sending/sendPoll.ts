import { assertFutureDate } from '../../core/checks/assertFutureDate.js'
import { assertPollOptions } from '../../core/checks/assertPollOptions.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { pollTextOf } from '../../core/messages/pollTextOf.js'
import { sendMediaOf } from '../../core/messages/sendMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { dateToTl } from '../../types/dateToTl.js'
import type { ID } from '../../types/id.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { MessagePoll } from '../../types/messages/messagePoll.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'
import type { InputPollOption } from '../../types/polls/inputPollOption.js'

/** https://core.telegram.org/bots/api#sendpoll */
const MAX_QUESTION_CHARACTERS = 300
const MAX_OPTION_CHARACTERS = 100
const MAX_EXPLANATION_CHARACTERS = 200
const MIN_OPEN_SECONDS = 5
const MAX_OPEN_SECONDS = 2_628_000

/** The rules of a poll, and how it is sent. */
export interface SendPollOptions extends SendOptions {
  /** Whether nobody sees who chose what: true when absent. Always so in channels. */
  readonly isAnonymous?: boolean
  /** A quiz has right answers: `regular` when absent. */
  readonly type?: 'regular' | 'quiz'
  /** Lets everybody choose several options. */
  readonly allowMultipleAnswers?: boolean
  /** The places of the right answers of a quiz, from 0. */
  readonly correctOptionIndexes?: readonly number[]
  /** What those see who have answered a quiz, of up to 200 characters; a string is written as the client's `parseMode` says. */
  readonly explanation?: string | FormattedText
  /** For how many seconds the poll is open, from 5 to 2,628,000. Not with `closeDate`. */
  readonly openPeriodSeconds?: number
  /** When the poll closes by itself. Not with `openPeriodSeconds`. */
  readonly closeDate?: Date
  /** Sends the poll closed, as a preview. */
  readonly close?: boolean
  /** Lets nobody change or take back a vote. */
  readonly disableRevoting?: boolean
  /** Shows the options to everybody in an order of their own. */
  readonly shuffleOptions?: boolean
  /** Shows the results only once the poll is closed. */
  readonly hideResultsUntilClose?: boolean
  /** Lets others add options. */
  readonly allowAddingOptions?: boolean
}

/**
 * Sends a poll of 2 to 12 options, and returns the message that it became. An option is a text, or one with a look.
 *
 * Users and bots may call it. Throws an `InputError` for a question or option that is blank or too long, and for rules that do not go
 * together, and an `RpcError` named `CHAT_SEND_POLL_FORBIDDEN` where the account may send none, or `BROADCAST_PUBLIC_VOTERS_FORBIDDEN` for
 * a poll in a channel that is not anonymous. Calls https://core.telegram.org/method/messages.sendMedia.
 */
export async function sendPoll(
  core: Core,
  chatId: ID,
  question: string | FormattedText,
  options: readonly (string | InputPollOption)[],
  settings: SendPollOptions = {},
): Promise<MessagePoll> {
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
  const media: tl.inputMediaPoll = {
    _: 'inputMediaPoll',
    poll,
    correct_answers: correctOptionIndexes,
    solution: solution?.text,
    solution_entities: solution?.entities,
  }
  const message = await sendMediaOf(core, chatId, media, settings)
  if (message?.type !== 'poll') throw new SchemaError('Telegram answered without the poll that was sent')
  return message
}
