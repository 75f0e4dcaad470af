import { InputError } from '../../../errors/inputError.js'
import { type Chance, nextUint32 } from '../../world/chance.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** How far packets change places. */
export interface ReorderFault extends FaultOptions {
  /** So many are gathered and sent in another order. */
  readonly window: number
  /** So long they are gathered at most, in milliseconds; 500 when absent. */
  readonly ms?: number
}

/** Sends packets in another order than they were made in. It lasts when `times` is absent. */
export function reorder(options: ReorderFault): FaultPlan {
  const { window, ms = 500 } = options
  if (!Number.isInteger(window) || window < 2) throw new InputError('window is a whole number from 2.', 'window')
  return {
    name: 'reorder',
    options,
    defaultTimes: Infinity,
    hooks: (chance) => {
      const gathered = new Map<bigint, Uint8Array[]>()
      const release = (sessionId: bigint): readonly Uint8Array[] => {
        const packets = gathered.get(sessionId) ?? []
        gathered.delete(sessionId)
        return shuffled(packets, chance)
      }
      return {
        packetOut: (packet) => () => {
          const { sessionId } = packet
          const packets = gathered.get(sessionId) ?? []
          packets.push(packet.packet)
          gathered.set(sessionId, packets)
          if (packets.length >= window) return release(sessionId)
          if (packets.length === 1)
            packet.later(ms, () => (gathered.get(sessionId) === packets ? release(sessionId) : []))
          return []
        },
      }
    },
  }
}

function shuffled(packets: readonly Uint8Array[], chance: Chance): readonly Uint8Array[] {
  const left = [...packets]
  return packets.flatMap(() => left.splice(nextUint32(chance) % left.length, 1))
}
