import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { reverseBytes } from '../../bytes/reverseBytes.js'
import { modPow } from '../../crypto/modPow.js'

const PRIME = 2n ** 255n - 19n
const A24 = 121_665n
const GENERATOR = 9n

/**
 * Computes the public key of X25519 that belongs to 32 secret bytes. It is fit for a key that is never used, as in a hello that
 * only has to look like one: its time depends on the secret.
 * https://www.rfc-editor.org/rfc/rfc7748#section-5
 */
export function x25519PublicKey(secret: Uint8Array): Uint8Array {
  const clamped = (bytesToBigint(reverseBytes(secret)) & ((1n << 254n) - 8n)) | (1n << 254n)
  let [x2, z2, x3, z3] = [1n, 0n, GENERATOR, 1n]
  let isSwapped = false
  for (let bit = 254n; bit >= 0n; bit--) {
    const isSet = ((clamped >> bit) & 1n) === 1n
    if (isSet !== isSwapped) [x2, x3, z2, z3] = [x3, x2, z3, z2]
    isSwapped = isSet
    const sum = x2 + z2
    const difference = x2 - z2
    const sumSquare = reduce(sum * sum)
    const differenceSquare = reduce(difference * difference)
    const crossSum = reduce((x3 - z3) * sum)
    const crossDifference = reduce((x3 + z3) * difference)
    const gap = sumSquare - differenceSquare
    x3 = reduce((crossSum + crossDifference) ** 2n)
    z3 = reduce(GENERATOR * (crossSum - crossDifference) ** 2n)
    x2 = reduce(sumSquare * differenceSquare)
    z2 = reduce(gap * (sumSquare + A24 * gap))
  }
  if (isSwapped) [x2, z2] = [x3, z3]
  return reverseBytes(bigintToBytes(reduce(x2 * modPow(reduce(z2), PRIME - 2n, PRIME)), 32))
}

function reduce(value: bigint): bigint {
  const rest = value % PRIME
  return rest < 0n ? rest + PRIME : rest
}
