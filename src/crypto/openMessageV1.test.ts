import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes } from '../bytes/concatBytes.js'
import { int64ToBytes } from '../bytes/int64ToBytes.js'
import { uint32ToBytes } from '../bytes/uint32ToBytes.js'
import { nodeCrypto, nodeRandomBytes } from '../platform/node/crypto/nodeCrypto.js'
import { createAuthKey } from './authKey.js'
import { messageKeysV1 } from './messageKeysV1.js'
import { messageKeyV1 } from './messageKeyV1.js'
import { openMessageV1 } from './openMessageV1.js'
import { sealMessageV1 } from './sealMessageV1.js'

const authKey = createAuthKey(nodeCrypto, nodeRandomBytes(256))

/** A plaintext with a random prefix, a message id, seq_no 0 and the length of its body. */
function plaintextOf(body: Uint8Array, length: number = body.length): Uint8Array {
  return concatBytes(nodeRandomBytes(16), int64ToBytes(4n), uint32ToBytes(0), uint32ToBytes(length), body)
}

describe('openMessageV1', () => {
  it('2.29 opens what sealMessageV1 sealed, without the padding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (body) => {
        const plaintext = plaintextOf(body)
        const packet = sealMessageV1(nodeCrypto, nodeRandomBytes, authKey, plaintext)
        expect(packet.length % 16).toBe(8)
        expect(openMessageV1(nodeCrypto, authKey, packet)).toEqual(plaintext)
      }),
    )
  })

  it('2.29 seals as the document says, with random padding outside of msg_key', () => {
    const plaintext = plaintextOf(new Uint8Array(40))
    const packet = sealMessageV1(nodeCrypto, (length) => new Uint8Array(length).fill(9), authKey, plaintext)
    const messageKey = messageKeyV1(nodeCrypto, plaintext)
    const { key, iv } = messageKeysV1(nodeCrypto, authKey.bytes, messageKey, 0)
    const encrypted = nodeCrypto.aesIgeEncrypt(concatBytes(plaintext, new Uint8Array(8).fill(9)), key, iv)
    expect(packet).toEqual(concatBytes(int64ToBytes(authKey.id), messageKey, encrypted))
  })

  it('2.29 refuses any flipped bit that matters, and any cut', () => {
    const packet = sealMessageV1(nodeCrypto, nodeRandomBytes, authKey, plaintextOf(new Uint8Array(48)))
    for (let bit = 0; bit < 8 * packet.length; bit += 3) {
      const changed = packet.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(openMessageV1(nodeCrypto, authKey, changed)).toBeUndefined()
    }
    for (let length = 0; length < packet.length; length++) {
      expect(openMessageV1(nodeCrypto, authKey, packet.subarray(0, length))).toBeUndefined()
    }
  })

  it('2.29 refuses a length inside that does not fit, though msg_key does', () => {
    for (const length of [-1, -33, 9, 24, 200, 0x7fffffff]) {
      const packet = sealMessageV1(nodeCrypto, nodeRandomBytes, authKey, plaintextOf(new Uint8Array(16), length >>> 0))
      expect(openMessageV1(nodeCrypto, authKey, packet)).toBeUndefined()
    }
  })

  it('2.29 refuses a whole block of padding, which msg_key does not cover', () => {
    const plaintext = plaintextOf(new Uint8Array(16))
    const messageKey = messageKeyV1(nodeCrypto, plaintext)
    const { key, iv } = messageKeysV1(nodeCrypto, authKey.bytes, messageKey, 0)
    const packetWith = (padding: number): Uint8Array => {
      const encrypted = nodeCrypto.aesIgeEncrypt(concatBytes(plaintext, nodeRandomBytes(padding)), key, iv)
      return concatBytes(int64ToBytes(authKey.id), messageKey, encrypted)
    }
    expect(openMessageV1(nodeCrypto, authKey, packetWith(0))).toEqual(plaintext)
    expect(openMessageV1(nodeCrypto, authKey, packetWith(16))).toBeUndefined()
  })
})
