import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoSrp.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createPasswordHash } from './createPasswordHash.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('createPasswordHash', () => {
  it('7.9 lengthens the first salt and gives the published hash', async () => {
    const gotd = vectors['srp-new-hash-gotd']
    const mtcute = vectors['srp-new-hash-mtcute']
    const cases = [
      { ...gotd, own: gotd.random },
      { ...mtcute, own: mtcute.appended_random },
    ]
    for (const vector of cases) {
      const salts = { salt1: hexToBytes(vector.salt1), salt2: hexToBytes(vector.salt2) }
      const algorithm = { ...salts, g: vector.g, p: hexToBytes(vector.p) }
      const made = await createPasswordHash(nodeCrypto, () => hexToBytes(vector.own), algorithm, utf8(vector.password))
      expect(bytesToHex(made.algorithm.salt1)).toBe(vector.salt1 + vector.own)
      expect(bytesToHex(made.passwordHash)).toBe(vector.new_password_hash)
    }
  })

  it('7.9 refuses a new algorithm whose generator does not fit', async () => {
    const { salt1, salt2, p } = vectors['srp-new-hash-gotd']
    const algorithm = { salt1: hexToBytes(salt1), salt2: hexToBytes(salt2), g: 2, p: hexToBytes(p) }
    await expect(createPasswordHash(nodeCrypto, () => new Uint8Array(32), algorithm, utf8('x'))).rejects.toThrow(
      'generator',
    )
  })
})
