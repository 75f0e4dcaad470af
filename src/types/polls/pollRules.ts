import type { FormattedText } from '../messages/formattedText.js'

/** The rules of a poll that is to be sent. */
export interface PollRules {
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
