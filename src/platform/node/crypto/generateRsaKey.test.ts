import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bytesToBase64Url } from '../../../bytes/bytesToBase64Url.js'
import type { RsaPrivateKey } from '../../../crypto/rsa/rsaPrivateKey.js'
import { telegramKeys } from '../../../crypto/rsa/telegramKeys.js'
import { generateRsaKey } from './generateRsaKey.js'
import { nodeCrypto, nodeRandomBytes } from './nodeCrypto.js'

describe('generateRsaKey', () => {
  it('makes a key of 2048 bits with e = 65537 whose two halves undo one another', async () => {
    const key = await generateRsaKey()
    const jwk = { kty: 'RSA', n: bytesToBase64Url(key.n), e: bytesToBase64Url(key.e) }
    const details = createPublicKey({ key: jwk, format: 'jwk' }).asymmetricKeyDetails
    expect(details).toEqual({ modulusLength: 2048, publicExponent: 65537n })
    const data = Uint8Array.of(0, ...nodeRandomBytes(255))
    expect(nodeCrypto.modPow(nodeCrypto.modPow(data, key.e, key.n), key.d, key.n)).toEqual(data)
  })

  it('draws again while the fingerprint begins with the digit 0', async () => {
    const fingerprints = [0n, 0x0bc3_5f35_09f7_b7a5n, 0x0fff_ffff_ffff_ffffn, 0x1000_0000_0000_0000n, -1n]
    const drawn = fingerprints.map((fingerprint) => ({ ...telegramKeys.main, d: Uint8Array.of(3), fingerprint }))
    const left = [...drawn]
    const draw = async (): Promise<RsaPrivateKey> => left.shift() ?? expect.unreachable('it drew too often')
    expect(await generateRsaKey(draw)).toBe(drawn[3])
    expect(await generateRsaKey(draw)).toBe(drawn[4])
  })
})
