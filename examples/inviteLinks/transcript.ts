import { isDeepStrictEqual } from 'node:util'

/** Prints what was called and what came back, and stops the run when that is not what it should be. */
export interface Transcript {
  heading(text: string): void
  /** Runs a call that should succeed, and shows its result in a few words. */
  call<Result>(what: string, run: () => Promise<Result>, show: (result: Result) => string): Promise<Result>
  /** Runs a call that should be refused with an error whose message has `expected` in it. */
  refusal(what: string, run: () => Promise<unknown>, expected: string): Promise<void>
  /** Stops the run unless both are the same. */
  expect(what: string, actual: unknown, expected: unknown): void
  readonly stepCount: number
}

/** Where outcomes begin, and where a line should end. */
const OUTCOME_COLUMN = 70
const LINE_LENGTH = 120

/** Creates a transcript that goes to `print`, a line at a time. */
export function createTranscript(print: (line: string) => void): Transcript {
  let stepCount = 0

  function line(what: string, outcome: string): void {
    stepCount += 1
    const whole = `  ${what.padEnd(OUTCOME_COLUMN)} ${outcome}`
    print(whole.length > LINE_LENGTH ? `  ${what}\n      ${outcome}` : whole)
  }

  return {
    heading: (text) => print(`\n${text}`),
    async call(what, run, show) {
      const result = await run()
      line(what, `-> ${show(result)}`)
      return result
    },
    async refusal(what, run, expected) {
      const outcome = await run().then(
        () => undefined,
        (error: unknown) => error,
      )
      if (!(outcome instanceof Error))
        throw new Error(`${what} should have been refused with ${expected}, but it succeeded`)
      if (!outcome.message.includes(expected)) {
        throw new Error(`${what} should have been refused with ${expected}, but it was: ${outcome.message}`)
      }
      line(what, `x  ${outcome.message}`)
    },
    expect(what, actual, expected) {
      if (isDeepStrictEqual(actual, expected)) return
      throw new Error(`${what} should be ${String(expected)}, but it is ${String(actual)}`)
    },
    get stepCount() {
      return stepCount
    },
  }
}
