import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoRsa.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { int64ToBytes } from '../../bytes/int64ToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createRsaPublicKey } from './createRsaPublicKey.js'
import { rsaFingerprint } from './rsaFingerprint.js'
import { rsaPublicKeyFromPem } from './rsaPublicKeyFromPem.js'
import { telegramKeys } from './telegramKeys.js'

const unsignedHex = (fingerprint: bigint): string => BigInt.asUintN(64, fingerprint).toString(16).padStart(16, '0')

describe('rsaFingerprint', () => {
  it.each(['rsa-fp-gotd', 'rsa-tdlib'] as const)('2.4 gives the published fingerprint: %s', (id) => {
    const vector = vectors[id]
    expect(rsaPublicKeyFromPem(nodeCrypto, vector.pem).fingerprint).toBe(BigInt(vector.fingerprint_int64))
  })

  it('2.4 gives the published fingerprint: rsa-fp-mtcute', () => {
    const [first, second] = [vectors['rsa-fp-mtcute-1'], vectors['rsa-fp-mtcute-2']]
    expect(unsignedHex(rsaPublicKeyFromPem(nodeCrypto, first.pem).fingerprint)).toBe(first.fingerprint_be_hex)
    const key = createRsaPublicKey(nodeCrypto, hexToBytes(second.modulus), hexToBytes(second.exponent))
    expect(unsignedHex(key.fingerprint)).toBe(second.fingerprint_be_hex)
  })

  it("2.4 is right for Telegram's own keys", () => {
    for (const { fingerprint_le: wire, modulus } of vectors['rsa-telegram-keys'].keys) {
      const key = Object.values(telegramKeys).find((candidate) => bytesToHex(candidate.n) === modulus)
      expect(key && bytesToHex(int64ToBytes(key.fingerprint))).toBe(wire)
      expect(key && rsaFingerprint(nodeCrypto, key.n, key.e)).toBe(key?.fingerprint)
    }
  })
})
