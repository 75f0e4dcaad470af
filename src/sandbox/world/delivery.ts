import type * as tl from '../../tl/generated/api.js'
import type { BoxEvent } from './boxEvent.js'

/** Something that waits to be told to the sessions of those whom it concerns, once the call that caused it is done. */
export type Delivery =
  | { readonly type: 'userEvent'; readonly userId: number; readonly event: BoxEvent }
  /** For all members of the channel. */
  | { readonly type: 'channelEvent'; readonly channelId: number; readonly event: BoxEvent }
  /** `seq` is present where the update is kept for those who miss it. */
  | { readonly type: 'update'; readonly userId: number; readonly update: tl.Update; readonly seq?: number }
  /** For the sessions of one key, whoever is signed in by it. */
  | { readonly type: 'keyUpdate'; readonly keyId: bigint; readonly update: tl.Update }
