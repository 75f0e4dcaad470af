import { bigintToBytes } from '../../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../../bytes/bytesToBigint.js'
import { telegramDhPrime } from '../../../crypto/dh/telegramDhPrime.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** What is wrong with `g_a`. */
export interface BadGaFault extends FaultOptions {
  /** It is 0, 1, p - 1, or outside of the range from 2^1984 to p - 2^1984. */
  readonly kind: 'zero' | 'one' | 'primeMinusOne' | 'low' | 'high'
}

/** Sends a `g_a` that gives the key away. Once when `times` is absent. See https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete. */
export function badGa(options: BadGaFault): FaultPlan {
  return {
    name: 'badGa',
    options,
    defaultTimes: 1,
    hooks: () => ({
      handshake: (answer) => {
        if (answer._ !== 'server_DH_inner_data') return undefined
        return () => ({ ...answer, g_a: bigintToBytes(valueOf(options.kind), 256) })
      },
    }),
  }
}

function valueOf(kind: BadGaFault['kind']): bigint {
  const prime = bytesToBigint(telegramDhPrime)
  const margin = 2n ** 1984n
  return { zero: 0n, one: 1n, primeMinusOne: prime - 1n, low: margin - 1n, high: prime - margin + 1n }[kind]
}
