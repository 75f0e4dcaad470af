import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoDh.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import { createDhPair } from './createDhPair.js'
import { isDhPublicValue } from './isDhPublicValue.js'
import { telegramDhPrime } from './telegramDhPrime.js'

describe('createDhPair', () => {
  it('2.17 computes the published g_b and shared key from the published secret', () => {
    const vector = vectors['dh-doc-old']
    const pair = createDhPair(nodeCrypto, () => hexToBytes(vector.b), vector.g, hexToBytes(vector.dh_prime))
    expect(bytesToHex(pair.publicValue)).toBe(vector.g_b)
    const shared = nodeCrypto.modPow(hexToBytes(vector.g_a), pair.secret, hexToBytes(vector.dh_prime))
    expect(bytesToHex(shared)).toBe(vector.g_ab)
  })

  it('2.17 makes two sides agree', () => {
    const [left, right] = [0, 1].map(() => createDhPair(nodeCrypto, nodeRandomBytes, 3, telegramDhPrime))
    if (!left || !right) return expect.unreachable()
    expect(isDhPublicValue(left.publicValue, telegramDhPrime)).toBe(true)
    expect(nodeCrypto.modPow(right.publicValue, left.secret, telegramDhPrime)).toEqual(
      nodeCrypto.modPow(left.publicValue, right.secret, telegramDhPrime),
    )
  })

  it('2.17 draws again when the public value is out of bounds, and gives up on a broken source', () => {
    const draws = [new Uint8Array(256), new Uint8Array(256).fill(1, 255), new Uint8Array(256).fill(5)]
    expect(createDhPair(nodeCrypto, () => draws.shift() ?? new Uint8Array(256), 3, telegramDhPrime).secret[0]).toBe(5)
    expect(() => createDhPair(nodeCrypto, (length) => new Uint8Array(length), 3, telegramDhPrime)).toThrow('broken')
  })
})
