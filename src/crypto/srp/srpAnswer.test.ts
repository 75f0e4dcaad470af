import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoSrp.json' with { type: 'json' }
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpAnswer } from './srpAnswer.js'
import { srpMultiplier } from './srpMultiplier.js'
import { srpPasswordHash } from './srpPasswordHash.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('srpAnswer', () => {
  it('7.8 does the published arithmetic with a = 1, whose A is below the bounds of a real attempt', async () => {
    const vector = vectors['srp-gotd']
    const algorithm: SrpAlgorithm = {
      salt1: hexToBytes(vector.salt1),
      salt2: hexToBytes(vector.salt2),
      g: vector.g,
      p: hexToBytes(vector.p),
    }
    const x = bytesToBigint(await srpPasswordHash(nodeCrypto, algorithm, utf8(vector.password)))
    const exponent = bytesToBigint(hexToBytes(vector.a))
    const answer = srpAnswer(nodeCrypto, algorithm, { b: bytesToBigint(hexToBytes(vector.srp_B)), exponent, x })
    expect(bytesToHex(answer.a)).toBe(vector.A)
    expect(bytesToHex(answer.m1)).toBe(vector.M1)
  })

  it('7.6 pads every number to 256 bytes, as a published toy shows', async () => {
    const vector = vectors['srp-grammers-1']
    const algorithm: SrpAlgorithm = {
      salt1: hexToBytes(vector.salt1),
      salt2: hexToBytes(vector.salt2),
      g: vector.g,
      p: bigintToBytes(BigInt(vector.p)),
    }
    const x = bytesToBigint(await srpPasswordHash(nodeCrypto, algorithm, hexToBytes(vector.password_bytes)))
    const answer = srpAnswer(nodeCrypto, algorithm, { b: BigInt(vector.srp_B), exponent: BigInt(vector.a), x })
    expect(bytesToHex(answer.a)).toBe(vector.A)
    expect(bytesToHex(answer.m1)).toBe(vector.M1)
  })

  it('7.7 stops when the base of the secret is zero', () => {
    const algorithm: SrpAlgorithm = { salt1: utf8('1'), salt2: utf8('2'), g: 3, p: bigintToBytes(47n) }
    const x = 6n
    const b = (srpMultiplier(nodeCrypto, algorithm) * 3n ** x) % 47n
    expect(() => srpAnswer(nodeCrypto, algorithm, { b, exponent: 5n, x })).toThrow('prove nothing')
  })

  it('7.7 gives the same answer for exponents that differ by the order of the group', () => {
    const algorithm: SrpAlgorithm = { salt1: utf8('1'), salt2: utf8('2'), g: 3, p: bigintToBytes(10_007n) }
    const answerTo = (exponent: bigint): object => srpAnswer(nodeCrypto, algorithm, { b: 5000n, exponent, x: 77n })
    expect(answerTo(6n + 10_006n)).toEqual(answerTo(6n))
    expect(answerTo(7n)).not.toEqual(answerTo(6n))
  })
})
