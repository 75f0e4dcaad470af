import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createAuthKey } from '../authKey.js'
import { newNonceHash } from './newNonceHash.js'

describe('newNonceHash', () => {
  it.each([1, 2, 3] as const)('2.20 gives the published hash %i', (number) => {
    const vector = vectors[`new-nonce-hash${number}`]
    const authKey = createAuthKey(nodeCrypto, hexToBytes(vector.auth_key))
    const hash = newNonceHash(nodeCrypto, hexToBytes(vector.new_nonce), number, authKey)
    expect(bytesToHex(hash)).toBe(vector.output)
  })
})
