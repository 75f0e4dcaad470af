import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoDh.json' with { type: 'json' }
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { isDhGenerator } from './isDhGenerator.js'
import { isProbablePrime } from './isProbablePrime.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import { telegramDhPrime } from './telegramDhPrime.js'

/** The whole check of a group but for its size: the published pairs are small. */
function isGoodPair(p: number, g: number): boolean {
  const isPrime = (number: number): boolean =>
    number > 4
      ? number % 2 === 1 && isProbablePrime(nodeCrypto, nodeRandomBytes, BigInt(number), 20)
      : number === 2 || number === 3
  return isPrime(p) && isPrime((p - 1) / 2) && isDhGenerator(g, bigintToBytes(BigInt(p)))
}

describe('isDhGenerator', () => {
  it('2.14 agrees with the published pairs of p and g', () => {
    const { good, bad } = vectors['dh-small-p-g'].pairs_p_g
    for (const [p = 0, g = 0] of good) expect({ p, g, isGood: isGoodPair(p, g) }).toEqual({ p, g, isGood: true })
    for (const [p = 0, g = 0] of bad) expect({ p, g, isGood: isGoodPair(p, g) }).toEqual({ p, g, isGood: false })
  })

  it("2.14 allows 3, 4 and 7 alone for Telegram's prime", () => {
    const allowed = [-3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3.5].filter((g) => isDhGenerator(g, telegramDhPrime))
    expect(allowed).toEqual(vectors['dh-prime'].good_g)
  })

  it('2.14 allows exactly the squares modulo a safe prime, by Euler’s criterion', () => {
    for (const p of [11, 23, 47, 59, 83, 107, 167, 179, 227, 263, 347, 359, 383, 467, 479, 503, 563, 587]) {
      for (const g of [2, 3, 5, 6, 7]) {
        let power = 1
        for (let step = 0; step < (p - 1) / 2; step++) power = (power * g) % p
        expect({ p, g, allowed: isDhGenerator(g, bigintToBytes(BigInt(p))) }).toEqual({ p, g, allowed: power === 1 })
      }
    }
  })
})
