import { describe, expect, it } from 'vitest'
import vectors from '../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { bytesToHex } from '../bytes/bytesToHex.js'
import { hexToBytes } from '../bytes/hexToBytes.js'
import { nodeCrypto } from '../platform/node/crypto/nodeCrypto.js'
import type { KeyOffset } from './keyOffset.js'
import { messageKeys } from './messageKeys.js'
import { messageKeysV1 } from './messageKeysV1.js'
import { messageKeyV1 } from './messageKeyV1.js'

function keyOffset(x: number): KeyOffset {
  return x === 0 ? 0 : 8
}

describe('messageKeys', () => {
  const cases = [
    'kdf-v2-client',
    'kdf-v2-server',
    'kdf-v2-mtcute-client',
    'kdf-v2-mtcute-server',
    'kdf-v2-gramjs-server',
  ] as const
  it.each(cases)('3.1 derives the published key and vector of MTProto 2.0: %s', (id) => {
    const vector = vectors[id]
    const keys = messageKeys(nodeCrypto, hexToBytes(vector.auth_key), hexToBytes(vector.msg_key), keyOffset(vector.x))
    expect(bytesToHex(keys.key)).toBe(vector.aes_key)
    expect(bytesToHex(keys.iv)).toBe(vector.aes_iv)
  })
})

describe('messageKeysV1', () => {
  const cases = ['kdf-v1-mtcute-client', 'kdf-v1-mtcute-server', 'kdf-v1-gotd', 'kdf-v1-gotd-server'] as const
  it.each(cases)('2.29 derives the published key and vector of MTProto 1.0: %s', (id) => {
    const vector = vectors[id]
    const keys = messageKeysV1(nodeCrypto, hexToBytes(vector.auth_key), hexToBytes(vector.msg_key), keyOffset(vector.x))
    expect(bytesToHex(keys.key)).toBe(vector.aes_key)
    expect(bytesToHex(keys.iv)).toBe(vector.aes_iv)
  })

  it('2.29 takes msg_key of MTProto 1.0 from the unpadded plaintext', () => {
    const vector = vectors['msg-key-v1']
    expect(bytesToHex(messageKeyV1(nodeCrypto, new TextEncoder().encode(vector.input_ascii)))).toBe(vector.msg_key)
  })
})
