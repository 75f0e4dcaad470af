import { checkPrimeSync, getDiffieHellman } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoDh.json' with { type: 'json' }
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { padBytesStart } from '../../bytes/padBytesStart.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import type { Crypto } from '../crypto.js'
import { checkDhPrime } from './checkDhPrime.js'
import { isDhPrime } from './isDhPrime.js'
import { telegramDhPrime } from './telegramDhPrime.js'

const known = bytesToBigint(telegramDhPrime)

function countingCrypto(): { readonly crypto: Crypto; readonly powers: () => number } {
  let count = 0
  const crypto: Crypto = {
    ...nodeCrypto,
    modPow: (...numbers) => {
      count++
      return nodeCrypto.modPow(...numbers)
    },
  }
  return { crypto, powers: () => count }
}

describe('isDhPrime', () => {
  it("2.13 accepts Telegram's prime on its own merits, after 15 rounds", () => {
    const { crypto, powers } = countingCrypto()
    expect(bytesToHex(telegramDhPrime)).toBe(vectors['dh-prime'].dh_prime)
    expect(isDhPrime(crypto, nodeRandomBytes, telegramDhPrime)).toBe(true)
    expect(powers()).toBeGreaterThanOrEqual(16)
  })

  it('2.13 accepts another safe prime of 2048 bits', () => {
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, bigintToBytes(2n ** 2048n - 1942289n))).toBe(true)
  })

  it('2.13 refuses a prime that is not safe, and a number that is twice a prime plus one but no prime', () => {
    // Neither the number nor half of it has a small factor here, so that only the real tests can tell.
    const unsafePrime = 2n ** 2047n + 2895n
    const compositeOfPrimeHalf = 2n ** 2047n + 8295n
    expect([unsafePrime, (compositeOfPrimeHalf - 1n) / 2n].map((prime) => checkPrimeSync(prime))).toEqual([true, true])
    expect([(unsafePrime - 1n) / 2n, compositeOfPrimeHalf].map((number) => checkPrimeSync(number))).toEqual([
      false,
      false,
    ])
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, bigintToBytes(unsafePrime))).toBe(false)
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, bigintToBytes(compositeOfPrimeHalf))).toBe(false)
  })

  it('2.13 refuses any other length than 2048 bits, however prime', () => {
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, bigintToBytes((known - 1n) / 2n, 256))).toBe(false)
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, Uint8Array.of(0, ...telegramDhPrime))).toBe(false)
    // A safe prime of 1536 bits, on its own and with zeros in front.
    const short = Uint8Array.from(getDiffieHellman('modp5').getPrime())
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, short)).toBe(false)
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, padBytesStart(short, 256))).toBe(false)
    expect(isDhPrime(nodeCrypto, nodeRandomBytes, new Uint8Array(0))).toBe(false)
  })
})

describe('checkDhPrime', () => {
  it("2.13 knows Telegram's prime by its bytes", () => {
    const { crypto, powers } = countingCrypto()
    expect(checkDhPrime(crypto, nodeRandomBytes, telegramDhPrime.slice())).toBe(true)
    expect(powers()).toBe(0)
  })

  it('2.13 computes a verdict once, and forgets the oldest after 16', () => {
    const { crypto, powers } = countingCrypto()
    // Each passes the trial division, so that refusing it takes a power.
    const composites: Uint8Array[] = []
    for (let number = known + 4n; composites.length < 17; number += 4n) {
      const before = powers()
      if (isDhPrime(crypto, nodeRandomBytes, bigintToBytes(number)) || powers() > before)
        composites.push(bigintToBytes(number))
    }
    const [first = new Uint8Array(0), ...others] = composites
    const costOf = (prime: Uint8Array): number => {
      const before = powers()
      expect(checkDhPrime(crypto, nodeRandomBytes, prime)).toBe(false)
      return powers() - before
    }
    expect(costOf(first)).toBe(1)
    expect(costOf(first)).toBe(0)
    for (const other of others) expect(costOf(other)).toBe(1)
    expect(costOf(first)).toBe(1)
    expect(costOf(others.at(-1) ?? first)).toBe(0)
  })
})
