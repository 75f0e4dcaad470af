import { createDecipheriv } from 'node:crypto'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import aes from '../../../../tests/vectors/cryptoAes.json' with { type: 'json' }
import hashes from '../../../../tests/vectors/cryptoHash.json' with { type: 'json' }
import rsa from '../../../../tests/vectors/cryptoRsa.json' with { type: 'json' }
import srp from '../../../../tests/vectors/cryptoSrp.json' with { type: 'json' }
import { linearBytes } from '../../../../tests/vectors/linearBytes.js'
import { base64ToBytes } from '../../../bytes/base64ToBytes.js'
import { bigintToBytes } from '../../../bytes/bigintToBytes.js'
import { bytesToHex } from '../../../bytes/bytesToHex.js'
import { concatBytes } from '../../../bytes/concatBytes.js'
import { hexToBytes } from '../../../bytes/hexToBytes.js'
import { crc32 } from '../../../bytes/crc32.js'
import { modPow } from '../../../crypto/modPow.js'
import { rsaPublicKeyFromPem } from '../../../crypto/rsa/rsaPublicKeyFromPem.js'
import { SchemaError } from '../../../errors/schemaError.js'
import { nodeCrypto, nodeRandomBytes } from './nodeCrypto.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

describe('the hashes', () => {
  const texts = (vector: { inputs: string[] }): Uint8Array[] => [...vector.inputs, 'a'.repeat(1_000_000)].map(utf8)

  it('give the published values', () => {
    const { 'sha1-tdlib': sha1, 'sha256-tdlib': sha256, 'md5-tdlib': md5, 'hmac-sha256-tdlib': hmac } = hashes
    expect(texts(sha1).map((data) => base64(nodeCrypto.sha1(data)))).toEqual(sha1.output_base64)
    expect(texts(sha256).map((data) => base64(nodeCrypto.sha256(data)))).toEqual(sha256.output_base64)
    expect(texts(md5).map((data) => base64(nodeCrypto.md5(data)))).toEqual(md5.output_base64)
    const key = utf8(hmac.key_ascii)
    expect(texts(hmac).map((data) => base64(nodeCrypto.hmacSha256(key, data)))).toEqual(hmac.output_base64)
  })

  it('do not depend on how the data is cut, and hand out plain arrays of their own', () => {
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc.uint8Array({ minLength: 2000, maxLength: 4000, size: 'max' }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.constantFrom('sha1', 'sha256', 'md5'), (parts, name) => {
        const hash = nodeCrypto[name](...parts)
        expect(hash).toEqual(nodeCrypto[name](concatBytes(...parts)))
        expect(Object.getPrototypeOf(hash)).toBe(Uint8Array.prototype)
      }),
    )
    const first = nodeCrypto.sha256(utf8('1'))
    const copy = first.slice()
    nodeCrypto.sha256(utf8('2'))
    expect(first).toEqual(copy)
  })

  it('derive the published key by PBKDF2', async () => {
    const vector = srp['srp-steps-mtkruto']
    const key = await nodeCrypto.pbkdf2Sha512(utf8(vector.password_utf8), hexToBytes(vector.salt1), 100_000, 64)
    expect(bytesToHex(key)).toBe(vector.pbkdf2_sha512_100000_salt_7c)
  })
})

describe('createAesCtr', () => {
  it('1.14 gives the published streams', () => {
    const nist = aes['ctr-nist']
    const stream = nodeCrypto.createAesCtr(hexToBytes(nist.key), hexToBytes(nist.iv))
    expect(bytesToHex(stream.process(hexToBytes(nist.input)))).toBe(nist.output)

    for (const vector of [aes['ctr-stream'], aes['ctr-stream-unaligned']]) {
      const { process } = nodeCrypto.createAesCtr(hexToBytes(vector.key), hexToBytes(vector.iv))
      const input = hexToBytes(vector.repeated_input)
      expect(vector.outputs_in_order.map(() => bytesToHex(process(input)))).toEqual(vector.outputs_in_order)
    }

    const gramjs = aes['ctr-gramjs']
    const { process } = nodeCrypto.createAesCtr(hexToBytes(gramjs.key), hexToBytes(gramjs.iv))
    expect(gramjs.inputs.map((input) => bytesToHex(process(hexToBytes(input))))).toEqual(gramjs.outputs_in_order)
  })

  it('1.14 gives the published checksums when fed in random pieces, also where the counter overflows', () => {
    const vector = aes['ctr-tdlib-lcg']
    const checksumsWith = (chooseIv: (iv: Uint8Array) => Uint8Array): number[] =>
      vector.lengths.map((length) => {
        const draw = linearBytes(length)
        const [data, key, iv] = [draw(length), draw(32), draw(16)]
        const stream = nodeCrypto.createAesCtr(key, chooseIv(iv))
        const pieces: Uint8Array[] = []
        for (let start = 0; start < length;) {
          const end = start + 1 + ((nodeRandomBytes(1)[0] ?? 0) << (start % 8))
          pieces.push(stream.process(data.subarray(start, end)))
          start = end
        }
        return crc32(...pieces)
      })
    expect(checksumsWith((iv) => iv)).toEqual(vector.ciphertext_crc32)
    expect(checksumsWith((iv) => iv.fill(0xff))).toEqual(vector.ciphertext_crc32_with_iv_all_ff)
  })
})

describe('modPow', () => {
  const power = (base: bigint, exponent: bigint, modulus: bigint): Uint8Array =>
    nodeCrypto.modPow(bigintToBytes(base), bigintToBytes(exponent), bigintToBytes(modulus))

  it('agrees with BigInt for moduli of every size and kind', () => {
    const bits = fc.constantFrom(8n, 64n, 1023n, 1024n, 1025n, 2047n, 2048n, 3072n, 3073n)
    const numbers = bits.chain((size) => {
      const modulus = fc.bigInt(2n ** (size - 1n), 2n ** size - 1n)
      return fc.tuple(fc.bigInt(0n, 2n ** size), fc.bigInt(0n, 2n ** 300n), modulus)
    })
    fc.assert(
      fc.property(numbers, ([base, exponent, modulus]) => {
        const expected = bigintToBytes(modPow(base, exponent, modulus), bigintToBytes(modulus).length)
        expect(power(base, exponent, modulus)).toEqual(expected)
      }),
      { numRuns: 120 },
    )
  })

  it('agrees with BigInt where the native way has its limits', () => {
    const odd = 2n ** 2048n - 1942289n
    const cases = [
      [0n, 5n, odd],
      [1n, odd - 1n, odd],
      [odd - 1n, odd - 2n, odd],
      [odd, 3n, odd],
      [odd + 1n, 3n, odd],
      [7n, odd, odd],
      [7n, odd + 1n, odd],
      [7n, 0n, odd],
      [7n, 1n, odd],
      [7n, 2n, odd],
      [7n, 3n, odd],
      [7n, 4n, odd],
      [7n, 12345n, odd - 1n],
      [7n, 12345n, 1n],
    ] as const
    for (const [base, exponent, modulus] of cases) {
      const expected = bigintToBytes(modPow(base, exponent, modulus), bigintToBytes(modulus).length)
      expect(power(base, exponent, modulus)).toEqual(expected)
    }
  })

  it('2.18 pads its result to the length of the modulus, and minds no zeros in front of its arguments', () => {
    const modulus = Uint8Array.of(0, 0, ...bigintToBytes(2n ** 2048n - 1942289n))
    const result = nodeCrypto.modPow(Uint8Array.of(0, 2), Uint8Array.of(0, 0, 10), modulus)
    expect(result).toEqual(bigintToBytes(1024n, 258))
  })

  it('undoes the signature of a published configuration', () => {
    const vector = rsa['simple-config-tdlib']
    const key = rsaPublicKeyFromPem(nodeCrypto, vector.pem)
    const input = base64ToBytes(vector.input_base64_filtered) ?? expect.unreachable('the vector is base64')
    const opened = nodeCrypto.modPow(input, key.e, key.n)
    const cbc = createDecipheriv('aes-256-cbc', opened.subarray(0, 32), opened.subarray(16, 32)).setAutoPadding(false)
    const data = cbc.update(opened.subarray(32))
    expect(data.toString('hex')).toBe(vector.decrypted)
    expect(nodeCrypto.sha256(data.subarray(0, 208)).slice(0, 16)).toEqual(Uint8Array.from(data.subarray(208)))
  })
})

describe('gunzip', () => {
  it('3.22 inflates gzip and zlib to exactly the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000, size: 'max' }), (data) => {
        expect(nodeCrypto.gunzip(nodeCrypto.gzip(data), data.length)).toEqual(data)
        expect(nodeCrypto.gunzip(deflateSync(data), data.length)).toEqual(data)
      }),
    )
  })

  it('3.22 inflates the published answer', () => {
    const vector = hashes['gzip-grammers']
    // rpc_result (4), req_msg_id (8), gzip_packed (4), then bytes with a length in four.
    const result = hexToBytes(vector.rpc_result)
    const length = (result[17] ?? 0) | ((result[18] ?? 0) << 8)
    const inflated = nodeCrypto.gunzip(result.subarray(20, 20 + length), 10_000)
    expect(inflated).toHaveLength(vector.decompressed_length)
    expect(bytesToHex(nodeCrypto.sha256(inflated))).toBe(vector.decompressed_sha256)
  })

  it('3.22 refuses one byte above the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), (data) => {
        expect(() => nodeCrypto.gunzip(nodeCrypto.gzip(data), data.length - 1)).toThrow(SchemaError)
      }),
    )
  })

  it('10.1 stops while it inflates a bomb', () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024))
    const before = process.memoryUsage().arrayBuffers
    expect(() => nodeCrypto.gunzip(bomb, 1024)).toThrow(SchemaError)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024)
  })

  it('3.22 refuses broken, cut and foreign data', () => {
    const packed = nodeCrypto.gzip(utf8('some text that is long enough to be worth it'))
    const changed = packed.map((byte, index) => (index === packed.length - 6 ? byte ^ 1 : byte))
    for (const data of [new Uint8Array(0), packed.subarray(0, -1), changed, deflateRawSync(utf8('x')), utf8('plain')]) {
      expect(() => nodeCrypto.gunzip(data, 1000)).toThrow(SchemaError)
    }
  })
})

describe('nodeRandomBytes', () => {
  it('draws as many bytes as it was asked for, others each time', () => {
    expect(nodeRandomBytes(0)).toHaveLength(0)
    expect(nodeRandomBytes(33)).toHaveLength(33)
    expect(nodeRandomBytes(16)).not.toEqual(nodeRandomBytes(16))
  })
})
