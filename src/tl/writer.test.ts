import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../bytes/bytesToHex.js'
import { SchemaError } from '../errors/schemaError.js'
import { Reader, Writer } from './index.js'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

describe('Writer', () => {
  it('writes any text as the engine would, whatever its length and characters', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.string({ minLength: 41, maxLength: 300, unit: 'binary' }),
      fc.string({ minLength: 80, maxLength: 260 }),
      // Halves of surrogate pairs stand alone in these.
      fc.array(fc.integer({ min: 0xd700, max: 0xe100 }), { maxLength: 50 }).map((list) => String.fromCharCode(...list)),
    )
    fc.assert(
      fc.property(text, (value) => {
        const [asText, asBytes] = [new Writer(16), new Writer(16)]
        asText.string(value)
        asBytes.bytes(new TextEncoder().encode(value))
        expect(bytesToHex(asText.finish())).toBe(bytesToHex(asBytes.finish()))
        expect(new Reader(asText.finish()).string()).toBe(decoder.decode(new TextEncoder().encode(value)))
      }),
      { numRuns: 60 },
    )
  })

  it('writes texts that take more bytes than their characters promise, and the longest', () => {
    for (const value of [
      'п'.repeat(127),
      'п'.repeat(253),
      `a${'п'.repeat(200)}`,
      '😀'.repeat(64),
      'a'.repeat(0x100_0000),
    ]) {
      const writer = new Writer()
      writer.string(value)
      const written = writer.finish()
      expect(written.length % 4).toBe(0)
      expect(new Reader(written).string() === value).toBe(true)
    }
  })

  it('writes strings of every length that changes their head', () => {
    for (const length of [0, 1, 3, 4, 253, 254, 255, 0xffff, 0xff_ffff, 0x100_0000]) {
      const bytes = new Uint8Array(length).fill(0x61)
      const writer = new Writer()
      writer.bytes(bytes)
      const written = writer.finish()
      expect(written.length % 4).toBe(0)
      const reader = new Reader(written)
      expect(reader.bytes().length).toBe(length)
      expect(reader.left).toBe(0)
    }
  })

  it('grows as needed and keeps what it holds', () => {
    const writer = new Writer(1)
    for (let index = 0; index < 1000; index++) writer.int(index)
    const reader = new Reader(writer.finish())
    for (let index = 0; index < 1000; index++) expect(reader.int()).toBe(index)
    expect(writer.capacity).toBeGreaterThanOrEqual(4000)
  })

  it('writes zeros as padding, whatever was in its buffer before', () => {
    const writer = new Writer()
    writer.bytes(new Uint8Array(63).fill(0xff))
    writer.reset()
    writer.string('a')
    writer.bytes(Uint8Array.of(1, 2))
    expect(bytesToHex(writer.finish())).toBe('0161000002010200')
  })

  it('takes raw bytes only in multiples of four', () => {
    expect(() => new Writer().raw(new Uint8Array(5))).toThrow(SchemaError)
  })
})
