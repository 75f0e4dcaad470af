import type * as tl from '../tl/generated/api.js'

/** What the boxes ask of their driver. */
export type UpdateEffect =
  | DeliverEffect
  /** Ask `updates.getState` and tell the boxes by `stateReceived`. */
  | { readonly type: 'getState' }
  /** Ask `updates.getDifference` and tell the boxes by `differenceReceived` or `differenceFailed`. */
  | { readonly type: 'getDifference'; readonly pts: number; readonly qts: number; readonly date: number }
  /** Ask `updates.getChannelDifference` and tell the boxes by `channelDifferenceReceived` or `channelDifferenceFailed`. */
  | { readonly type: 'getChannelDifference'; readonly channelId: number; readonly pts: number; readonly limit: number }
  | GetHistoryEffect
  /** Updates were lost for good: Telegram does not keep them any longer, or keeps them from this account. */
  | {
      readonly type: 'lost'
      readonly channelId: number | undefined
      readonly reason: LossReason
      /** How many messages of what was lost were delivered out of the history. */
      readonly recoveredCount: number
    }

/** Hand these out, in this order. */
export interface DeliverEffect {
  readonly type: 'deliver'
  readonly updates: readonly tl.Update[]
  /** Whose difference they are; absent for what was pushed. */
  readonly box?: UpdateBoxName
  /** Whether the next slice of the difference goes on where this one ends. */
  readonly isPartial?: boolean
}

/** Ask for the messages of the history that no difference tells of any more, and tell the boxes by `historyReceived`. */
export interface GetHistoryEffect {
  readonly type: 'getHistory'
  /** Absent for private chats and basic groups, whose messages share one row of ids. */
  readonly channelId: number | undefined
  /** Messages with higher ids are wanted. */
  readonly afterId: number
  /** Messages that are newer are wanted, in seconds since the epoch. */
  readonly afterDate: number
  /** Messages up to this id are wanted; all there are when absent. */
  readonly throughId: number | undefined
}

/** A box that has differences of its own: that of the account, or that of a channel by its id. */
export type UpdateBoxName = 'common' | number

/** Why updates cannot be had. */
export type LossReason = 'tooLong' | 'positionRefused' | 'noAccess'
