import { bigintToBytes } from '../../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../../bytes/bytesToBigint.js'
import { telegramDhPrime } from '../../../crypto/dh/telegramDhPrime.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** What is wrong with a prime. */
export interface BadPrimeFault extends FaultOptions {
  /** It is odd but no prime, it is even, or it has one bit too few or too many. */
  readonly kind: 'composite' | 'even' | 'short' | 'long'
}

/** Sends a `dh_prime` that is none. Once when `times` is absent. See https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete. */
export function badPrime(options: BadPrimeFault): FaultPlan {
  return {
    name: 'badPrime',
    options,
    defaultTimes: 1,
    hooks: () => ({
      handshake: (answer) => {
        if (answer._ !== 'server_DH_inner_data') return undefined
        return () => ({ ...answer, dh_prime: primeOf(options.kind) })
      },
    }),
  }
}

function primeOf(kind: BadPrimeFault['kind']): Uint8Array {
  const prime = bytesToBigint(telegramDhPrime)
  switch (kind) {
    case 'composite':
      return bigintToBytes(prime + 2n)
    case 'even':
      return bigintToBytes(prime + 1n)
    case 'short':
      return bigintToBytes(prime >> 1n)
    case 'long':
      return bigintToBytes(prime + 2n ** 2048n)
  }
}
