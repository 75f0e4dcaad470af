import type { LossReason } from '../../updates/updateEffect.js'

/** Updates that Telegram did not give back. */
export interface UpdateLoss {
  /** The channel whose updates they were; absent for the account's own. */
  readonly channelId: number | undefined
  readonly reason: LossReason
  /** How many messages were fetched from the history instead. */
  readonly recoveredCount: number
}
