import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoRsa.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { rsaPublicKeyFromPem } from './rsaPublicKeyFromPem.js'

describe('rsaPublicKeyFromPem', () => {
  const pem = vectors['rsa-pad-gotd'].pem

  it('reads both forms of one key alike', () => {
    const spki = createPublicKey(pem).export({ type: 'spki', format: 'pem' })
    expect(rsaPublicKeyFromPem(nodeCrypto, String(spki))).toEqual(rsaPublicKeyFromPem(nodeCrypto, pem))
  })

  it('reads a key among other text and with the line ends of Windows', () => {
    const text = `# our key\r\n${pem.replaceAll('\n', '\r\n')}\r\nend`
    expect(rsaPublicKeyFromPem(nodeCrypto, text)).toEqual(rsaPublicKeyFromPem(nodeCrypto, pem))
  })

  it('refuses text without a key, private keys, keys of another kind and broken DER', () => {
    const body = pem.split('\n').slice(1, -1).join('')
    const der = base64ToBytes(body) ?? expect.unreachable()
    const broken = Array.from({ length: 12 }, (_, index) => {
      const changed = der.map((byte, at) => (at === index ? byte ^ 0x40 : byte))
      return `-----BEGIN RSA PUBLIC KEY-----\n${Buffer.from(changed).toString('base64')}\n-----END RSA PUBLIC KEY-----`
    })
    const others = [
      '',
      'key',
      pem.replaceAll('PUBLIC', 'PRIVATE'),
      pem.replaceAll('RSA PUBLIC', 'PUBLIC'),
      pem.slice(0, 200),
    ]
    // Bytes 8 to 11 are the front of the modulus itself: another key, not a broken one.
    for (const text of [...others, ...broken.slice(0, 8)])
      expect(() => rsaPublicKeyFromPem(nodeCrypto, text)).toThrow('PEM')
  })

  it('gives a key that does the published computations', () => {
    const tdlib = vectors['rsa-tdlib']
    const key = rsaPublicKeyFromPem(nodeCrypto, tdlib.pem)
    const output = nodeCrypto.modPow(new TextEncoder().encode(tdlib.pem).subarray(0, 256), key.e, key.n)
    expect(Buffer.from(nodeCrypto.sha256(output)).toString('base64')).toBe(tdlib.sha256_of_output_base64)

    const gotd = vectors['rsa-public-decrypt-gotd']
    const other = rsaPublicKeyFromPem(nodeCrypto, gotd.pem)
    expect(bytesToHex(nodeCrypto.modPow(hexToBytes(gotd.input), other.e, other.n))).toBe(gotd.output)
  })
})
