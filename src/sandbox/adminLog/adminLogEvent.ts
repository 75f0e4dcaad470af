import type * as tl from '../../tl/generated/api.js'

/** Something that was done in a supergroup or channel. See https://core.telegram.org/api/recent-actions. */
export interface AdminLogEvent {
  readonly id: bigint
  /** In seconds. */
  readonly date: number
  /** Who did it. */
  readonly userId: number
  readonly action: tl.ChannelAdminLogEventAction
}
