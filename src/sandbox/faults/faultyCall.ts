import type { CallOutcome } from '../server/runCall.js'

/** A call in the hands of a fault. It is answered once, or never. */
export interface FaultyCall {
  /** The TL function. */
  readonly method: string
  /** Its parameters, as they were read. */
  readonly params: unknown
  /** Who calls; absent before sign-in. */
  readonly userId: number | undefined
  /** The data centre that was called. */
  readonly dcId: number
  /** The moment, in milliseconds. */
  readonly now: number
  /** Has the call run. */
  run(): CallOutcome
  /** Answers it. */
  answer(outcome: CallOutcome): void
  /** Answers it with an error, and it never runs. */
  refuse(code: number, text: string): void
  /** Does something when so many milliseconds have gone by. */
  later(ms: number, run: () => void): void
  /** Closes the line that the call came by. */
  closeLine(): void
  /** Forgets the session that the call came by. */
  forgetSession(): void
  /** Sends the answer another time, under a message id of its own. */
  answerAgain(outcome: CallOutcome): void
}
