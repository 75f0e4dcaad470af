import type { Message } from './message.js'

/** A page of the messages that something was found in. */
export interface MessageList {
  readonly messages: readonly Message[]
  /** How many there are in all, as far as Telegram tells. */
  readonly count: number
}
