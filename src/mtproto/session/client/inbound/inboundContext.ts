import type { Epoch } from '../../epoch.js'
import type { Unpacker } from '../../unpacker.js'

/** Where a message came from. */
export interface InboundContext {
  readonly epoch: Epoch<true>
  readonly messageId: bigint
  /** The id of its packet: what is sent again comes in a newer one, and the time is told by that. */
  readonly packetId: bigint
  readonly unpacker: Unpacker
}
