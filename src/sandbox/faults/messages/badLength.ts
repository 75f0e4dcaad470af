import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { plaintextOf } from './plaintextOf.js'

/** What is wrong with the length. */
export interface BadLengthFault extends FaultOptions {
  /** It is below zero, no multiple of 4, or goes beyond the packet. */
  readonly kind: 'negative' | 'odd' | 'beyond'
}

/** Writes a wrong length into a packet. Once when `times` is absent. */
export function badLength(options: BadLengthFault): FaultPlan {
  return {
    name: 'badLength',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => () => {
        const { body } = packet.envelope
        const length = { negative: -4, odd: body.length - 1, beyond: body.length + 4096 }[options.kind]
        const padding = 12 + ((16 - ((body.length + 12) % 16)) % 16)
        return [packet.sealPlaintext(plaintextOf(packet.envelope, padding, length))]
      },
    }),
  }
}
