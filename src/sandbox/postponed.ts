import type { Fault } from './fault.js'

/**
 * What a handler returns where the answer is another account's to give, such as a bot's to the press of a button:
 * the call stays open until a handler settles the query (`CallContext.settle`), or ends with a fault when time is up.
 */
export class Postponed {
  readonly queryId: bigint
  /** When the call ends by itself, in milliseconds. */
  readonly until: number
  /** What it ends with. */
  readonly fault: Fault

  constructor(queryId: bigint, until: number, fault: Fault) {
    this.queryId = queryId
    this.until = until
    this.fault = fault
  }
}
