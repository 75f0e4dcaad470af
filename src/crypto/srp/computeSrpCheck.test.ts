import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoSrp.json' with { type: 'json' }
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import { telegramDhPrime } from '../dh/telegramDhPrime.js'
import { computeSrpCheck } from './computeSrpCheck.js'
import { createSrpChallenge } from './createSrpChallenge.js'
import { isSrpAnswerRight } from './isSrpAnswerRight.js'
import type { SrpAlgorithm } from './srpAlgorithm.js'
import { srpVerifier } from './srpVerifier.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function algorithmOf(vector: { salt1: string; salt2: string; g: number; p: string }): SrpAlgorithm {
  return { salt1: hexToBytes(vector.salt1), salt2: hexToBytes(vector.salt2), g: vector.g, p: hexToBytes(vector.p) }
}

describe('computeSrpCheck', () => {
  it('7.8 computes the published A and M1', async () => {
    const vector = vectors['srp-grammers-2']
    const random = (): Uint8Array => hexToBytes(vector.a)
    const answer = await computeSrpCheck(
      nodeCrypto,
      random,
      algorithmOf(vector),
      hexToBytes(vector.srp_B),
      utf8(vector.password),
    )
    expect(bytesToHex(answer.a)).toBe(vector.A)
    expect(bytesToHex(answer.m1)).toBe(vector.M1)
  })

  it('7.7 computes the published A of another vector', async () => {
    const vector = vectors['srp-mtcute']
    const random = (): Uint8Array => hexToBytes(vector.a)
    const answer = await computeSrpCheck(
      nodeCrypto,
      random,
      algorithmOf(vector),
      hexToBytes(vector.srp_B),
      utf8(vector.password),
    )
    expect(bytesToHex(answer.a)).toBe(vector.A)
  })

  const algorithm: SrpAlgorithm = { salt1: utf8('first salt'), salt2: utf8('second salt'), g: 3, p: telegramDhPrime }

  it('7.8 convinces the server of the right password, with a fresh proof each time, and of no other', async () => {
    const verifier = await srpVerifier(nodeCrypto, algorithm, utf8('пароль'))
    const attempt = async (password: string): Promise<{ readonly proof: string; readonly isRight: boolean }> => {
      const challenge = createSrpChallenge(nodeCrypto, nodeRandomBytes, algorithm, verifier)
      const answer = await computeSrpCheck(nodeCrypto, nodeRandomBytes, algorithm, challenge.b, utf8(password))
      const isRight = isSrpAnswerRight(nodeCrypto, algorithm, verifier, challenge, answer)
      // The same answer to another challenge proves nothing.
      const other = createSrpChallenge(nodeCrypto, nodeRandomBytes, algorithm, verifier)
      expect(isSrpAnswerRight(nodeCrypto, algorithm, verifier, other, answer)).toBe(false)
      return { proof: bytesToHex(answer.m1), isRight }
    }
    const [first, second, wrong] = [await attempt('пароль'), await attempt('пароль'), await attempt('пароль ')]
    expect([first.isRight, second.isRight, wrong.isRight]).toEqual([true, true, false])
    expect(first.proof).not.toBe(second.proof)
  })

  const goodB = bigintToBytes(bytesToBigint(telegramDhPrime) / 3n, 256)
  const check = (change: Partial<SrpAlgorithm>, b: Uint8Array = goodB): Promise<unknown> =>
    computeSrpCheck(nodeCrypto, nodeRandomBytes, { ...algorithm, ...change }, b, utf8('secret'))

  it('7.3 refuses a modulus or a generator that the key exchange would refuse', async () => {
    const changed = telegramDhPrime.map((byte, index) => (index === 100 ? byte ^ 4 : byte))
    await expect(check({ p: changed })).rejects.toThrow('no safe prime')
    await expect(check({ p: telegramDhPrime.subarray(1) })).rejects.toThrow('no safe prime')
    for (const g of [0, 1, 2, 5, 6, 8]) await expect(check({ g })).rejects.toThrow('generator')
  })

  it('7.4 refuses a B of a wrong length or outside 0..p', async () => {
    const p = bytesToBigint(telegramDhPrime)
    const wrong = [new Uint8Array(0), goodB.subarray(9), Uint8Array.of(0, ...goodB), new Uint8Array(256)]
    for (const b of [...wrong, telegramDhPrime, bigintToBytes(p + 1n)]) {
      await expect(check({}, b)).rejects.toThrow('out of its range')
    }
  })

  it('7.10 keeps the password out of its errors', async () => {
    await expect(check({ g: 2 })).rejects.toThrow(expect.not.stringContaining('secret'))
  })
})

describe('isSrpAnswerRight', () => {
  it('7.7 refuses an A whose secret everybody knows', async () => {
    const algorithm: SrpAlgorithm = { salt1: utf8('1'), salt2: utf8('2'), g: 3, p: telegramDhPrime }
    const verifier = bigintToBytes(12345n, 256)
    const challenge = createSrpChallenge(nodeCrypto, nodeRandomBytes, algorithm, verifier)
    const m1 = new Uint8Array(32)
    for (const a of [new Uint8Array(256), telegramDhPrime, Uint8Array.of(1), new Uint8Array(300).fill(1)]) {
      expect(isSrpAnswerRight(nodeCrypto, algorithm, verifier, challenge, { a, m1 })).toBe(false)
    }
  })
})
