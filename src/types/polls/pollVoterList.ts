import type { ChatP } from '../chats/chatP.js'

/** Somebody who has voted. */
export interface PollVoter {
  readonly voter: ChatP
  /** The places of the options that were chosen. */
  readonly optionIndexes: readonly number[]
  readonly votedAt: Date
}

/** A page of those who have voted. */
export interface PollVoterList {
  readonly voters: readonly PollVoter[]
  /** How many there are in all. */
  readonly count: number
  /** Where the next page begins; absent on the last one. */
  readonly nextOffset?: string
}
