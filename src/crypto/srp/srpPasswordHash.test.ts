import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoSrp.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { Crypto } from '../crypto.js'
import { srpPasswordHash } from './srpPasswordHash.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('srpPasswordHash', () => {
  it('7.5 goes through the published steps', async () => {
    const vector = vectors['srp-steps-mtkruto']
    const slowInputs: string[] = []
    const crypto: Crypto = {
      ...nodeCrypto,
      pbkdf2Sha512: (password, salt, iterations, length) => {
        slowInputs.push(`${bytesToHex(password)} ${bytesToHex(salt)} ${iterations} ${length}`)
        return nodeCrypto.pbkdf2Sha512(password, salt, iterations, length)
      },
    }
    const salts = { salt1: hexToBytes(vector.salt1), salt2: hexToBytes(vector.salt2) }
    const hash = await srpPasswordHash(crypto, salts, utf8(vector.password_utf8))
    expect(slowInputs).toEqual([`${vector.PH1} ${vector.salt1} 100000 64`])
    expect(bytesToHex(hash)).toBe(vector.PH2)
  })

  it('7.5 gives the published x', async () => {
    const vector = vectors['srp-mtcute']
    const salts = { salt1: hexToBytes(vector.salt1), salt2: hexToBytes(vector.salt2) }
    expect(bytesToHex(await srpPasswordHash(nodeCrypto, salts, utf8(vector.password)))).toBe(vector.x)
  })
})
