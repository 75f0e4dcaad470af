import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoRsa.json' with { type: 'json' }
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createRsaPublicKey } from './createRsaPublicKey.js'
import { rsaPadEncrypt } from './rsaPadEncrypt.js'
import { rsaPublicKeyFromPem } from './rsaPublicKeyFromPem.js'
import { telegramKeys } from './telegramKeys.js'
import type { RandomBytes } from '../crypto.js'

/** Hands out the given bytes one draw after the other, and nothing else. */
function drawsOf(...draws: readonly string[]): RandomBytes {
  const left = draws.map(hexToBytes)
  return (length) => {
    const next = left.shift()
    if (next?.length !== length) throw new Error(`A draw of ${length} bytes was not foreseen`)
    return next
  }
}

describe('rsaPadEncrypt', () => {
  it('2.7 makes the published ciphertext', () => {
    const vector = vectors['rsa-pad-gotd']
    const key = rsaPublicKeyFromPem(nodeCrypto, vector.pem)
    const random = drawsOf(vector.random_padding, vector.temp_key)
    expect(bytesToHex(rsaPadEncrypt(nodeCrypto, random, key, hexToBytes(vector.data)))).toBe(vector.output)
  })

  it('2.7 draws another temp_key when the block is not below the modulus', () => {
    const vector = vectors['rsa-pad-grammers']
    const key = createRsaPublicKey(nodeCrypto, bigintToBytes(BigInt(vector.n)), bigintToBytes(BigInt(vector.e)))
    const random = drawsOf(vector.random_padding, vector.temp_key, vector.temp_key_used)
    expect(bytesToHex(rsaPadEncrypt(nodeCrypto, random, key, hexToBytes(vector.data)))).toBe(vector.output)
  })

  it('2.7 refuses more than 144 bytes', () => {
    const zeros: RandomBytes = (length) => new Uint8Array(length)
    expect(() => rsaPadEncrypt(nodeCrypto, zeros, telegramKeys.main, new Uint8Array(145))).toThrow('144 bytes, not 145')
  })
})
