import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { temporaryAesKeys } from './temporaryAesKeys.js'

describe('temporaryAesKeys', () => {
  const cases = ['tmp-aes-grammers', 'tmp-aes-leading-zero', 'tmp-aes-mtcute', 'handshake-doc-old-answer'] as const
  it.each(cases)('2.10 derives the published keys from nonces of fixed width: %s', (id) => {
    const vector = vectors[id]
    const keys = temporaryAesKeys(nodeCrypto, hexToBytes(vector.new_nonce), hexToBytes(vector.server_nonce))
    expect(bytesToHex(keys.key)).toBe(vector.tmp_aes_key)
    expect(bytesToHex(keys.iv)).toBe(vector.tmp_aes_iv)
  })
})
