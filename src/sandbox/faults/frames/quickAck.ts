import { nextUint32 } from '../../world/chance.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** How a quick ack goes wrong. */
export interface QuickAckFault extends FaultOptions {
  /** It names another packet, comes late, or does not come. */
  readonly how: 'wrong' | 'late' | 'none'
  /** How late it comes, in milliseconds; 60,000 when absent. */
  readonly ms?: number
}

/** Spoils the quick ack of a packet. Once when `times` is absent. See https://core.telegram.org/mtproto/mtproto-transports#quick-ack. */
export function quickAck(options: QuickAckFault): FaultPlan {
  const { how, ms = 60_000 } = options
  return {
    name: 'quickAck',
    options,
    defaultTimes: 1,
    hooks: (chance) => ({
      frame: (frame) => {
        if (frame.type !== 'quickAck') return undefined
        return () => {
          if (how === 'wrong') return [frame.encodeQuickAck((nextUint32(chance) | 0x8000_0000) >>> 0)]
          if (how === 'late') frame.later(ms, () => frame.encode())
          return []
        }
      },
    }),
  }
}
