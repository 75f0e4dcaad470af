import type { Framing } from '../../mtproto/framing/framing.js'
import type { Address, Dial } from '../../platform/line.js'

/** One way to a data centre: what to dial, how, and what to speak there. */
export interface Route {
  readonly address: Address
  readonly dial: Dial
  createFraming(): Framing
  /** Notes that the server has proved itself over this route. */
  worked(): void
  /** Notes that a line of this route ended before the server had proved itself, and returns what to tell of it. */
  failed(error: Error | undefined): Error
}

/** The ways to one data centre. */
export interface Routes {
  /** How many there are: the wait between attempts grows only when all have failed. At least 1. */
  readonly count: number
  /** Picks the way for the next attempt after so many ways have failed; nothing where there is none. */
  pick(failures: number): Route | undefined
}
