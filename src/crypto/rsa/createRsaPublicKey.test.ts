import { describe, expect, it } from 'vitest'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createRsaPublicKey } from './createRsaPublicKey.js'
import { telegramKeys } from './telegramKeys.js'

const { n, e } = telegramKeys.main

describe('createRsaPublicKey', () => {
  it('drops leading zeros, which would change the fingerprint', () => {
    expect(createRsaPublicKey(nodeCrypto, Uint8Array.of(0, ...n), Uint8Array.of(0, 0, ...e))).toEqual(telegramKeys.main)
  })

  it('refuses numbers that are no RSA key', () => {
    const even = n.map((byte, index) => (index === n.length - 1 ? byte ^ 1 : byte))
    const wrong = [
      [even, e],
      [n, Uint8Array.of(1)],
      [n, Uint8Array.of(2)],
      [n, n],
      [n, new Uint8Array(0)],
      [new Uint8Array(0), e],
      [new Uint8Array(256), e],
    ] as const
    for (const [modulus, exponent] of wrong) {
      expect(() => createRsaPublicKey(nodeCrypto, modulus, exponent)).toThrow('RSA key')
    }
  })
})
