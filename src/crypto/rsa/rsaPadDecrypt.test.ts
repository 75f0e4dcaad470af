import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import { generateRsaKey } from '../../platform/node/crypto/generateRsaKey.js'
import type { RsaPrivateKey } from './rsaPrivateKey.js'
import { rsaDecrypt } from './rsaDecrypt.js'
import { rsaPadDecrypt } from './rsaPadDecrypt.js'
import { rsaPadEncrypt } from './rsaPadEncrypt.js'
import { rsaSha1Decrypt } from './rsaSha1Decrypt.js'
import { rsaSha1Encrypt } from './rsaSha1Encrypt.js'

let key: RsaPrivateKey

beforeAll(async () => {
  key = await generateRsaKey()
})

describe('rsaPadDecrypt', () => {
  it('2.7 undoes rsaPadEncrypt for every length up to 144', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 144 }), (data) => {
        const encrypted = rsaPadEncrypt(nodeCrypto, nodeRandomBytes, key, data)
        expect(encrypted).toHaveLength(256)
        const opened = rsaPadDecrypt(nodeCrypto, key, encrypted)
        expect(opened).toHaveLength(192)
        expect(opened?.subarray(0, data.length)).toEqual(data)
      }),
      { numRuns: 40 },
    )
  })

  it('2.7 refuses what was changed, has another length, is not below the modulus, or has the older padding', () => {
    const encrypted = rsaPadEncrypt(nodeCrypto, nodeRandomBytes, key, new Uint8Array(100))
    const changed = encrypted.map((byte, index) => (index === 200 ? byte ^ 1 : byte))
    const older = rsaSha1Encrypt(nodeCrypto, nodeRandomBytes, key, new Uint8Array(100))
    for (const data of [changed, encrypted.subarray(1), new Uint8Array(0), key.n, new Uint8Array(256), older]) {
      expect(rsaPadDecrypt(nodeCrypto, key, data)).toBeUndefined()
    }
  })
})

describe('rsaDecrypt', () => {
  it('refuses a number above the modulus, though it stands for one below', () => {
    const n = bytesToBigint(key.n)
    expect(rsaDecrypt(nodeCrypto, key, bigintToBytes(5n, 256))).toHaveLength(256)
    expect(rsaDecrypt(nodeCrypto, key, bigintToBytes(n + 5n))).toBeUndefined()
  })
})

describe('rsaSha1Decrypt', () => {
  it('refuses a block that does not begin with zero', () => {
    const blockWith = (first: number): Uint8Array => Uint8Array.of(first, ...new Uint8Array(255).fill(7))
    const encrypt = (block: Uint8Array): Uint8Array => nodeCrypto.modPow(block, key.e, key.n)
    expect(rsaSha1Decrypt(nodeCrypto, key, encrypt(blockWith(0)))).toBeDefined()
    expect(rsaSha1Decrypt(nodeCrypto, key, encrypt(blockWith(1)))).toBeUndefined()
  })

  it('undoes rsaSha1Encrypt for every length up to 235', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 235 }), (data) => {
        const opened = rsaSha1Decrypt(nodeCrypto, key, rsaSha1Encrypt(nodeCrypto, nodeRandomBytes, key, data))
        expect(opened?.hash).toEqual(nodeCrypto.sha1(data))
        expect(opened?.padded).toHaveLength(235)
        expect(opened?.padded.subarray(0, data.length)).toEqual(data)
      }),
      { numRuns: 40 },
    )
  })

  it('carries no more than 235 bytes', () => {
    expect(() => rsaSha1Encrypt(nodeCrypto, nodeRandomBytes, key, new Uint8Array(236))).toThrow('235 bytes, not 236')
  })
})
