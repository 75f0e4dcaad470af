import type * as tl from '../tl/generated/api.js'

/** What the boxes ask of their driver. */
export type UpdateEffect =
  /** Hand these out, in this order. */
  | { readonly type: 'deliver'; readonly updates: readonly tl.Update[] }
  /** Ask `updates.getState` and tell the boxes by `stateReceived`. */
  | { readonly type: 'getState' }
  /** Ask `updates.getDifference` and tell the boxes by `differenceReceived` or `differenceFailed`. */
  | { readonly type: 'getDifference'; readonly pts: number; readonly qts: number; readonly date: number }
  /** Ask `updates.getChannelDifference` and tell the boxes by `channelDifferenceReceived` or `channelDifferenceFailed`. */
  | { readonly type: 'getChannelDifference'; readonly channelId: number; readonly pts: number; readonly limit: number }
  /** Updates were lost for good: Telegram does not keep them any longer, or keeps them from this account. */
  | { readonly type: 'lost'; readonly channelId: number | undefined; readonly reason: LossReason }

/** Why updates cannot be had. */
export type LossReason = 'tooLong' | 'positionRefused' | 'noAccess'
