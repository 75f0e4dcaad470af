import { describe, expect, it } from 'vitest'
import { dhPrimes } from '../../../tests/dhPrimes.js'
import { flipped } from '../../../tests/flipped.js'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import {
  acceptEncrypted,
  acceptInner,
  afterAnswers,
  context,
  innerData,
  NOW,
  packetOf,
  seen,
  state,
  temporaryKeys,
  recordedExchange,
} from '../../../tests/recordedExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import { sealInnerData } from '../../crypto/handshake/sealInnerData.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { mtprotoSchema } from '../../tl/index.js'
import { acceptDhParams } from './client/acceptDhParams.js'

const { compositeNumber, otherSafePrime, unsafePrime } = dhPrimes
const schema = mtprotoSchema()
const { nonce, server_nonce: serverNonce } = innerData

describe('2.11 (H2) a client refuses an encrypted_answer with any one bit changed', { timeout: timeoutMs }, () => {
  const answer = schema.read(seen(recordedExchange.serverPackets, 1).subarray(20))
  if (answer._ !== 'server_DH_params_ok') throw new Error(`${answer._} is not server_DH_params_ok`)
  const encrypted = answer.encrypted_answer

  it('all bits, in the step that opens it', () => {
    expect(encrypted.length * 8).toBeGreaterThanOrEqual(4700)
    const accepted: number[] = []
    for (let bit = 0; bit < encrypted.length * 8; bit++) {
      if (acceptEncrypted(flipped(encrypted, bit)).type !== 'rejected') accepted.push(bit)
    }
    expect(accepted).toEqual([])
    expect(acceptEncrypted(encrypted).type).toBe('asked')
  })

  it('some bits, in the whole machine', () => {
    for (let bit = 3; bit < encrypted.length * 8; bit += isLongRun ? 1 : 97) {
      const packet = packetOf({ ...answer, encrypted_answer: flipped(encrypted, bit) })
      expect(afterAnswers(1, packet)).toMatchObject([{ type: 'rejected' }])
    }
  })
})

describe('2.13 to 2.16 (H3) a client refuses bad groups, and only those', { timeout: timeoutMs }, () => {
  const p = bytesToBigint(telegramDhPrime)

  it.each([
    ['composite', compositeNumber],
    ['a prime that is not safe', unsafePrime],
    ['2047 bits', bigintToBytes(p >> 1n, 256)],
    ['2047 bits in 256 bytes', bigintToBytes((p >> 1n) | 1n, 256)],
    ['2049 bits', bigintToBytes(2n ** 2048n + p)],
    ['2^2047', bigintToBytes(2n ** 2047n)],
    ['2^2048', bigintToBytes(2n ** 2048n)],
    ['even', bigintToBytes(p + 1n)],
    ['Telegram’s prime plus 2', bigintToBytes(p + 2n)],
    ['Telegram’s prime with a zero before it', concatBytes(Uint8Array.of(0), telegramDhPrime)],
    ['short', telegramDhPrime.subarray(1)],
    ['empty', new Uint8Array(0)],
  ])('2.13 dh_prime: %s', (_, prime) => {
    // Twice, since the verdict is remembered.
    for (let time = 0; time < 2; time++) {
      expect(acceptInner({ dh_prime: prime })).toEqual({
        type: 'rejected',
        reason: 'A dh_prime that is no safe prime of 2048 bits',
      })
    }
  })

  it('2.14 g for Telegram’s prime: 3, 4 and 7 alone', () => {
    for (const g of [-1, 0, 1, 2, 5, 6, 8, 9, 2 ** 31 - 1]) {
      expect(acceptInner({ g })).toEqual({ type: 'rejected', reason: `The generator ${g} does not fit the dh_prime` })
    }
    for (const g of [3, 4, 7]) expect(acceptInner({ g }).type).toBe('asked')
  })

  it('2.13 and 2.14 accepts another safe prime, with the generators that fit it', () => {
    expect(acceptInner({ dh_prime: otherSafePrime, g: 2 }).type).toBe('asked')
    for (const g of [1, 8]) expect(acceptInner({ dh_prime: otherSafePrime, g }).type).toBe('rejected')
  })

  const margin = 2n ** 1984n

  it.each([
    ['0', 0n],
    ['1', 1n],
    ['2', 2n],
    ['2^1983', 2n ** 1983n],
    ['2^1984 - 1', margin - 1n],
    ['p - 2^1984 + 1', p - margin + 1n],
    ['p - 2^1983', p - 2n ** 1983n],
    ['p - 2', p - 2n],
    ['p - 1', p - 1n],
    ['p', p],
    ['p + 2^1984', p + margin],
    ['2^2048 + 2^1984', 2n ** 2048n + margin],
  ])('2.15 and 2.16 g_a: %s', (_, gA) => {
    expect(acceptInner({ g_a: bigintToBytes(gA) })).toEqual({
      type: 'rejected',
      reason: 'A g_a outside of the safe range',
    })
  })

  it('2.16 accepts g_a at both ends of the range', () => {
    expect(acceptInner({ g_a: bigintToBytes(margin) }).type).toBe('asked')
    expect(acceptInner({ g_a: bigintToBytes(p - margin) }).type).toBe('asked')
    // A g_a with zeros before it is the same number.
    expect(acceptInner({ g_a: bigintToBytes(margin, 256) }).type).toBe('asked')
  })

  it('2.17 draws b again until g_b is in the range, and gives up on a broken source', () => {
    const sequence = [new Uint8Array(256), bigintToBytes(1n, 256), bigintToBytes(600n, 256)]
    const random = seededRandomBytes(5)
    const draws: Uint8Array[] = []
    const step = acceptDhParams(
      {
        ...context,
        randomBytes: (length) => {
          const bytes = (length === 256 ? sequence.shift() : undefined) ?? random(length)
          if (length === 256) draws.push(bytes)
          return bytes
        },
      },
      state,
      { _: 'server_DH_params_ok', nonce, server_nonce: serverNonce, encrypted_answer: sealed() },
      NOW,
    )
    expect(step.type).toBe('asked')
    expect(draws).toHaveLength(4)
    const broken = { ...context, randomBytes: (length: number) => new Uint8Array(length) }
    const answer = { _: 'server_DH_params_ok', nonce, server_nonce: serverNonce, encrypted_answer: sealed() } as const
    expect(() => acceptDhParams(broken, state, answer, NOW)).toThrow('source of random bytes is broken')
  })

  function sealed(): Uint8Array {
    return sealInnerData(crypto, seededRandomBytes(9), temporaryKeys, schema.write(innerData))
  }
})
