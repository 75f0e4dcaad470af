import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { base64ToBytes } from '../bytes/base64ToBytes.js'
import { bytesToHex } from '../bytes/bytesToHex.js'
import { hexToBytes } from '../bytes/hexToBytes.js'
import { nodeCrypto, nodeRandomBytes } from '../platform/node/crypto/nodeCrypto.js'
import { createAuthKey } from './authKey.js'
import type { Crypto } from './crypto.js'
import { CLIENT_TO_SERVER, SERVER_TO_CLIENT } from './keyOffset.js'
import { openMessage } from './openMessage.js'
import { sealMessage } from './sealMessage.js'

const authKey = createAuthKey(nodeCrypto, hexToBytes(vectors['msg-enc-mtcute'].auth_key))

describe('openMessage', () => {
  it('3.9 opens the published packet of a server', () => {
    const vector = vectors['msg-dec-grammers']
    const key = createAuthKey(nodeCrypto, hexToBytes(vector.auth_key))
    const plaintext = openMessage(nodeCrypto, key, hexToBytes(vector.input), SERVER_TO_CLIENT)
    expect(plaintext && bytesToHex(plaintext)).toBe(vector.plaintext)
  })

  // Those that are genuine but say something wrong are for the session to refuse.
  it.each(['msg-dec-mtcute-ok', 'msg-neg-session', 'msg-neg-length', 'msg-neg-unaligned', 'msg-neg-padding'] as const)(
    '3.9 opens a packet whose msg_key is right: %s',
    (id) => {
      const packet = hexToBytes(vectors[id].input)
      expect(openMessage(nodeCrypto, authKey, packet, SERVER_TO_CLIENT)?.length).toBe(packet.length - 24)
    },
  )

  it('3.9 refuses a packet whose msg_key is wrong', () => {
    const packet = hexToBytes(vectors['msg-neg-msgkey'].input)
    expect(openMessage(nodeCrypto, authKey, packet, SERVER_TO_CLIENT)).toBeUndefined()
  })

  it.each(['push-tdlib-1', 'push-tdlib-2'] as const)('3.9 opens a published push notification: %s', (id) => {
    const vector = vectors[id]
    const key = createAuthKey(nodeCrypto, hexToBytes(vector.auth_key))
    const packet = base64ToBytes(vector.push_p_base64url) ?? expect.unreachable('the vector is base64url')
    const plaintext =
      openMessage(nodeCrypto, key, packet, SERVER_TO_CLIENT) ?? expect.unreachable('the push is genuine')
    const length = new DataView(plaintext.buffer, plaintext.byteOffset).getInt32(0, true)
    expect(new TextDecoder().decode(plaintext.subarray(4, 4 + length))).toBe(vector.payload_utf8)
  })

  it('3.9 opens what was sealed, in the same direction only', () => {
    const blocks = fc
      .integer({ min: 1, max: 200 })
      .chain((count) => fc.uint8Array({ minLength: 16 * count, maxLength: 16 * count }))
    fc.assert(
      fc.property(blocks, fc.constantFrom(CLIENT_TO_SERVER, SERVER_TO_CLIENT), (plaintext, x) => {
        const packet = sealMessage(nodeCrypto, authKey, plaintext, x)
        const other = x === CLIENT_TO_SERVER ? SERVER_TO_CLIENT : CLIENT_TO_SERVER
        expect(openMessage(nodeCrypto, authKey, packet, x)).toEqual(plaintext)
        expect(openMessage(nodeCrypto, authKey, packet, other)).toBeUndefined()
      }),
    )
  })

  it('3.9 notices any flipped bit, padding and key id included', () => {
    const packet = sealMessage(nodeCrypto, authKey, new Uint8Array(64).fill(7), CLIENT_TO_SERVER)
    for (let bit = 0; bit < 8 * packet.length; bit++) {
      const changed = packet.slice()
      changed[bit >> 3] = (packet[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openMessage(nodeCrypto, authKey, changed, CLIENT_TO_SERVER)).toBeUndefined()
    }
  })

  it('3.8 refuses every length that does not leave whole blocks', () => {
    const packet = sealMessage(nodeCrypto, authKey, new Uint8Array(64), CLIENT_TO_SERVER)
    for (let length = 0; length < packet.length; length++) {
      expect(openMessage(nodeCrypto, authKey, packet.subarray(0, length), CLIENT_TO_SERVER)).toBeUndefined()
    }
    const longer = new Uint8Array(packet.length + 4)
    longer.set(packet)
    expect(openMessage(nodeCrypto, authKey, longer, CLIENT_TO_SERVER)).toBeUndefined()
  })

  it('3.10 does the same work when the key id or the length is already wrong, short message or long', () => {
    const calls: string[] = []
    const { messageCipher } = nodeCrypto
    const watched: Crypto = {
      ...nodeCrypto,
      sha256: (...parts) => {
        calls.push(`sha256 of ${parts.reduce((sum, part) => sum + part.length, 0)}`)
        return nodeCrypto.sha256(...parts)
      },
      aesIgeDecrypt: (data, key, iv) => {
        calls.push(`decrypt ${data.length}`)
        return nodeCrypto.aesIgeDecrypt(data, key, iv)
      },
      messageCipher: messageCipher && {
        ...messageCipher,
        open: (key, packet, x) => {
          calls.push(`open ${packet.length - 24}`)
          return messageCipher.open(key, packet, x)
        },
      },
    }
    const inSteps: Crypto = { ...watched, messageCipher: undefined }
    const callsFor = (crypto: Crypto, bytes: Uint8Array): readonly string[] => {
      calls.length = 0
      openMessage(crypto, authKey, bytes, CLIENT_TO_SERVER)
      return [...calls]
    }
    for (const crypto of [watched, inSteps]) {
      const packet = sealMessage(crypto, authKey, new Uint8Array(64), CLIENT_TO_SERVER)
      const otherId = packet.map((byte, index) => (index === 0 ? byte ^ 1 : byte))
      const unaligned = new Uint8Array([...packet, 1, 2, 3, 4])
      const expected = crypto === watched ? ['open 64'] : ['sha256 of 52', 'sha256 of 52', 'decrypt 64', 'sha256 of 96']
      for (const bytes of [packet, otherId, unaligned]) expect(callsFor(crypto, bytes)).toEqual(expected)
    }
  })

  it('opens in one step what was sealed in many, and the other way round', () => {
    const inSteps: Crypto = { ...nodeCrypto, messageCipher: undefined }
    const limit = nodeCrypto.messageCipher?.maxLength ?? 0
    expect(limit).toBeGreaterThan(0)
    for (let length = 16; length <= limit + 32; length += 16) {
      const plaintext = nodeRandomBytes(length)
      const packet = sealMessage(nodeCrypto, authKey, plaintext, SERVER_TO_CLIENT)
      expect(sealMessage(inSteps, authKey, plaintext, SERVER_TO_CLIENT)).toEqual(packet)
      expect(openMessage(inSteps, authKey, packet, SERVER_TO_CLIENT)).toEqual(plaintext)
      expect(openMessage(nodeCrypto, authKey, packet, SERVER_TO_CLIENT)).toEqual(plaintext)
    }
  })
})
