import { describe, expect, it } from 'vitest'
import vectors from '../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { bytesToHex } from '../bytes/bytesToHex.js'
import { hexToBytes } from '../bytes/hexToBytes.js'
import { int64ToBytes } from '../bytes/int64ToBytes.js'
import { nodeCrypto } from '../platform/node/crypto/nodeCrypto.js'
import { createAuthKey } from './authKey.js'

describe('createAuthKey', () => {
  it('2.22 names a key by the two ends of its SHA-1', () => {
    const vector = vectors['auth-key-id']
    const key = createAuthKey(nodeCrypto, hexToBytes(vector.auth_key))
    expect(bytesToHex(int64ToBytes(key.id))).toBe(vector.auth_key_id)
    expect(bytesToHex(int64ToBytes(key.auxHash))).toBe(vector.auth_key_aux_hash)
  })

  it('2.18 refuses a key that was not padded to 256 bytes', () => {
    expect(() => createAuthKey(nodeCrypto, new Uint8Array(255))).toThrow('256 bytes, not 255')
  })
})
