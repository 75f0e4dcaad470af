import type { Epoch } from '../../epoch.js'
import type { Unpacker } from '../../unpacker.js'

/** Where a message came from. */
export interface InboundContext {
  readonly epoch: Epoch<true>
  readonly messageId: bigint
  readonly unpacker: Unpacker
}
