import type { FaultOptions, FaultPlan } from '../faultPlan.js'
import { plaintextOf } from './plaintextOf.js'

/** What is wrong with the padding. */
export interface BadPaddingFault extends FaultOptions {
  /** It has fewer than 12 bytes, or more than 1024. */
  readonly kind: 'short' | 'long'
}

/** Pads a packet by too few or too many bytes; a packet that cannot be padded so is left alone. Once when `times` is absent. */
export function badPadding(options: BadPaddingFault): FaultPlan {
  return {
    name: 'badPadding',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => {
        const { body } = packet.envelope
        const shortest = (16 - (body.length % 16)) % 16
        if (options.kind === 'short' && shortest >= 12) return undefined
        const length = options.kind === 'short' ? shortest : shortest + 1040
        return () => [packet.sealPlaintext(plaintextOf(packet.envelope, length))]
      },
    }),
  }
}
