import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeUtf8, setUtf8Decoder } from './decodeUtf8.js'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

describe('decodeUtf8', () => {
  it('gives what the engine gives, for any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ maxLength: 12, unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      // Bytes that begin and go on with sequences, right and wrong.
      fc.array(
        fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
        {
          maxLength: 24,
        },
      ),
    )
    fc.assert(
      fc.property(bytes, fc.nat(4), (list, start) => {
        const all = Uint8Array.from([...new Uint8Array(start), ...list, 0x80, 0x80])
        const expected = decoder.decode(Uint8Array.from(list))
        expect(decodeUtf8(all, start, start + list.length)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps a byte order mark', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 0, 4)).toBe('\uFEFFa')
  })
})

describe('setUtf8Decoder', () => {
  afterEach(() => setUtf8Decoder((bytes, start, end) => decoder.decode(bytes.subarray(start, end))))

  it('sets what decodes long texts and not the short ones', () => {
    const bytes = new Uint8Array(100).fill(0x61)
    setUtf8Decoder((_bytes, start, end) => `${start}-${end}`)
    expect(decodeUtf8(bytes, 10, 90)).toBe('10-90')
    expect(decodeUtf8(bytes, 10, 14)).toBe('aaaa')
  })
})
