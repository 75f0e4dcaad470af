import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoAes.json' with { type: 'json' }
import { linearBytes } from '../../../tests/vectors/linearBytes.js'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeAesIge } from '../../platform/node/crypto/nodeAesIge.js'
import { crc32 } from '../../bytes/crc32.js'
import { mtprotoModule } from '../wasm/mtprotoModule.js'
import { wasmAesIge } from '../wasm/wasmAesIge.js'
import type { AesIge } from './aesIge.js'
import { plainAesIge } from './plainAesIge.js'

const module = mtprotoModule() ?? expect.unreachable('the runtime of the tests has WebAssembly')
const ways: readonly (readonly [name: string, ige: AesIge])[] = [
  ['plainAesIge', plainAesIge],
  ['wasmAesIge', wasmAesIge(module)],
  ['nodeAesIge', nodeAesIge()],
]

const bytesOf = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length })
/** Lengths around the edges of the module's window and of the native way, and any short one. */
const lengths = fc.oneof(fc.nat(80), fc.constantFrom(511, 512, 513, 1023, 1024, 1025, 1026, 2048, 3000))
const inputs = lengths.chain((blocks) => fc.tuple(bytesOf(16 * blocks), bytesOf(32), bytesOf(32)))

describe.each(ways)('%s', (_, ige) => {
  it.each(['ige-grammers-enc', 'ige-grammers-dec', 'ige-gramjs-ascii', 'ige-mtcute-wasm'] as const)(
    'agrees with the published vector %s',
    (id) => {
      const vector = vectors[id]
      const process = vector.op === 'encrypt' ? ige.encrypt : ige.decrypt
      const output = process(hexToBytes(vector.input), hexToBytes(vector.key), hexToBytes(vector.iv))
      expect(bytesToHex(output)).toBe(vector.output)
    },
  )

  it('gives the published checksums for data of many lengths', () => {
    const { lengths: published, ciphertext_crc32: checksums } = vectors['ige-tdlib-lcg']
    const found = published.map((length) => {
      const draw = linearBytes(length)
      return crc32(ige.encrypt(draw(length), draw(32), draw(32)))
    })
    expect(found).toEqual(checksums)
  })

  it('decrypts what every other way encrypted', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...ways), ([data, key, iv], [, other]) => {
        const encrypted = other.encrypt(data, key, iv)
        expect(encrypted.length).toBe(data.length)
        expect(Buffer.compare(ige.decrypt(encrypted, key, iv), data)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('writes into the given output, which may be the data itself, and changes nothing else', () => {
    fc.assert(
      fc.property(inputs, ([data, key, iv]) => {
        const before = [data.slice(), key.slice(), iv.slice()]
        const expected = ige.encrypt(data, key, iv)
        expect([data, key, iv].every((bytes, index) => Buffer.compare(bytes, before[index] ?? key) === 0)).toBe(true)

        const place = new Uint8Array(data.length + 7).fill(0xee)
        const output = place.subarray(3, 3 + data.length)
        expect(ige.encrypt(data, key, iv, output)).toBe(output)
        expect(Buffer.compare(output, expected)).toBe(0)
        expect([...place.subarray(0, 3), ...place.subarray(-4)]).toEqual([238, 238, 238, 238, 238, 238, 238])

        expect(ige.decrypt(output, key, iv, output)).toBe(output)
        expect(Buffer.compare(output, data)).toBe(0)
        ige.encrypt(output, key, iv, output)
        expect(Buffer.compare(output, expected)).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses lengths that are none of AES-256-IGE', () => {
    const good = [new Uint8Array(32), new Uint8Array(32), new Uint8Array(32)] as const
    for (const process of [ige.encrypt, ige.decrypt]) {
      expect(() => process(new Uint8Array(17), good[1], good[2])).toThrow('whole blocks')
      expect(() => process(good[0], new Uint8Array(16), good[2])).toThrow('key of 32 bytes')
      expect(() => process(good[0], good[1], new Uint8Array(16))).toThrow('vector of 32 bytes')
      expect(() => process(good[0], good[1], good[2], new Uint8Array(16))).toThrow('output')
      expect(() => process(new Uint8Array(20000), good[1], good[2], new Uint8Array(16))).toThrow('output')
    }
  })
})
