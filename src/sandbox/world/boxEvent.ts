import type * as tl from '../../tl/generated/api.js'

/** An update that names its own place in a box. */
export type PtsUpdate = Extract<tl.Update, { pts: number; pts_count: number }>

/** Something that happened in a message box. A client that applied everything before `pts - ptsCount` may apply it. */
export type BoxEvent = { readonly pts: number; readonly ptsCount: number } & BoxChange

/** What a box event changes. */
export type BoxChange =
  | { readonly type: 'newMessage'; readonly messageId: number }
  | { readonly type: 'editMessage'; readonly messageId: number }
  | { readonly type: 'deleteMessages'; readonly messageIds: readonly number[] }
  /** Anything else: the update holds the same `pts` and `pts_count`. */
  | { readonly type: 'update'; readonly update: PtsUpdate }
