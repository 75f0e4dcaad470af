import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nodeCrypto, nodeRandomBytes } from '../platform/node/crypto/nodeCrypto.js'
import { createAuthKey } from './authKey.js'
import { quickAckToken } from './quickAckToken.js'

describe('quickAckToken', () => {
  it('1.10 is the front of the hash whose middle is msg_key, with the top bit set', () => {
    const authKey = createAuthKey(nodeCrypto, nodeRandomBytes(256))
    for (let round = 0; round < 20; round++) {
      const plaintext = nodeRandomBytes(64)
      const hash = createHash('sha256').update(authKey.bytes.subarray(88, 120)).update(plaintext).digest()
      const token = quickAckToken(nodeCrypto, authKey, plaintext)
      expect(token).toBeGreaterThanOrEqual(2 ** 31)
      expect(token % 2 ** 31).toBe(hash.readUInt32LE(0) % 2 ** 31)
    }
  })
})
