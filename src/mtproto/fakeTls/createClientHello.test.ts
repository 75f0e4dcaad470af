import { createHmac, createPrivateKey, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseHello } from '../../../tests/proxies/helloDomain.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createClientHello } from './createClientHello.js'
import { mlKemPublicKey } from './mlKemPublicKey.js'
import { x25519PublicKey } from './x25519PublicKey.js'

const KEY = hexToBytes('000102030405060708090a0b0c0d0e0f')
const NOW = Date.UTC(2026, 5, 1)

function hello(seed: number, domain = 'www.example.org'): Uint8Array {
  return createClientHello({ crypto, randomBytes: seededRandomBytes(seed), key: KEY, domain }, NOW)
}

const isGrease = (value: number): boolean => (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff)

describe('createClientHello', () => {
  it('1.16 proves the secret and tells the time in its random bytes', () => {
    const record = Buffer.from(hello(1))
    const said = Buffer.from(record.subarray(11, 43))
    const proof = createHmac('sha256', KEY)
      .update(record.fill(0, 11, 43))
      .digest()
    expect(said.subarray(0, 28)).toEqual(proof.subarray(0, 28))
    expect((said.readUInt32LE(28) ^ proof.readUInt32LE(28)) >>> 0).toBe(NOW / 1_000)
  })

  it('1.16 is built as a browser builds its own, for domains of every length', () => {
    for (let length = 1; length <= 182; length += 7) {
      const domain = 'd'.repeat(length)
      const record = hello(length, domain)
      const { ciphers, extensions } = parseHello(record)
      expect(record.length).toBeGreaterThanOrEqual(517)
      const [first] = ciphers
      expect(isGrease(first ?? 0)).toBe(true)
      expect(ciphers.slice(1, 4)).toEqual([0x1301, 0x1302, 0x1303])
      const types = extensions.map(({ type }) => type)
      const [opening = 0, closing = 0] = [types[0], types.at(-1)]
      expect([isGrease(opening), isGrease(closing), opening === closing]).toEqual([true, true, false])
      expect(types.slice(1, -1).toSorted((a, b) => a - b)).toEqual([
        0x00, 0x05, 0x0a, 0x0b, 0x0d, 0x10, 0x12, 0x17, 0x1b, 0x23, 0x2b, 0x2d, 0x33, 0x44cd, 0xfe0d, 0xff01,
      ])
      expect(extensions.find(({ type }) => type === 0)?.content.toString('latin1')).toContain(domain)
    }
  })

  it('1.16 shares keys that are well-formed', () => {
    const { extensions } = parseHello(hello(3))
    const share = extensions.find(({ type }) => type === 0x33)?.content ?? Buffer.alloc(0)
    expect(share.readUInt16BE(0)).toBe(share.length - 2)
    expect(isGrease(share.readUInt16BE(2))).toBe(true)
    expect(share.subarray(4, 7).toString('hex')).toBe('000100')
    expect([share.readUInt16BE(7), share.readUInt16BE(9)]).toEqual([0x11ec, 1_216])
    const afterHybrid = 11 + 1_216
    expect([share.readUInt16BE(afterHybrid), share.readUInt16BE(afterHybrid + 2)]).toEqual([0x1d, 32])
    expect(share.length).toBe(afterHybrid + 4 + 32)
    const groups = extensions.find(({ type }) => type === 0x0a)?.content ?? Buffer.alloc(0)
    expect(groups.readUInt16BE(2)).toBe(share.readUInt16BE(2))
  })

  it('1.16 shuffles its extensions and draws everything anew', () => {
    const orders = new Set<string>()
    for (let seed = 0; seed < 20; seed++) {
      const inner = parseHello(hello(seed)).extensions.slice(1, -1)
      orders.add(inner.map(({ type }) => type).join())
    }
    expect(orders.size).toBe(20)
    expect(bytesToHex(hello(5))).toBe(bytesToHex(hello(5)))
    const [one, other] = [hello(5), hello(6)]
    expect(bytesToHex(one.slice(44, 76))).not.toBe(bytesToHex(other.slice(44, 76)))
  })

  it('1.16 draws keys of ML-KEM whose coefficients are all below the modulus', () => {
    const key = mlKemPublicKey(seededRandomBytes(9))
    expect(key.length).toBe(1_184)
    for (let offset = 0; offset < 1_152; offset += 3) {
      const [low = 0, middle = 0, high = 0] = key.slice(offset, offset + 3)
      expect(low | ((middle & 0xf) << 8)).toBeLessThan(3_329)
      expect((middle >> 4) | (high << 4)).toBeLessThan(3_329)
    }
  })

  it('1.16 computes public keys of X25519 as Node does', () => {
    // https://www.rfc-editor.org/rfc/rfc7748#section-6.1
    const alice = hexToBytes('77076d0a7318a57d3c16c17251b26645df4f7ad2f8c3ec9e3d1c3b5a3c1e4a2a')
    const cases = [
      alice,
      new Uint8Array(32),
      new Uint8Array(32).fill(0xff),
      ...Array.from({ length: 10 }, (_, seed) => seededRandomBytes(seed)(32)),
    ]
    for (const secret of cases) {
      const der = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), secret])
      const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
      const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
      expect(bytesToHex(x25519PublicKey(secret))).toBe(spki.subarray(-32).toString('hex'))
    }
  })
})
