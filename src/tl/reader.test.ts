import { describe, expect, it } from 'vitest'
import { hexToBytes } from '../bytes/hexToBytes.js'
import { SchemaError } from '../errors/schemaError.js'
import { Reader, Writer } from './index.js'

describe('Reader', () => {
  it('reads from bytes that stand anywhere in a buffer', () => {
    const buffer = hexToBytes('ffffff2a000000ff')
    const reader = new Reader(buffer.subarray(3, 7))
    expect(reader.peek()).toBe(42)
    expect(reader.int()).toBe(42)
    expect(reader.left).toBe(0)
  })

  it('10.4 refuses every value that reaches beyond the end', () => {
    const short = new Uint8Array(3)
    const reads: readonly ((reader: Reader) => unknown)[] = [
      (reader) => reader.int(),
      (reader) => reader.peek(),
      (reader) => reader.long(),
      (reader) => reader.safeLong(),
      (reader) => reader.double(),
      (reader) => reader.bool(),
      (reader) => reader.fixed(16),
      (reader) => reader.bytes(),
      (reader) => reader.string(),
      (reader) => reader.vectorId(),
      (reader) => reader.count(4),
      (reader) => reader.longs(),
    ]
    for (const read of reads) expect(() => read(new Reader(short))).toThrow(SchemaError)
  })

  it('refuses a number that does not fit 53 bits where one must', () => {
    expect(new Reader(hexToBytes('ffffffffffff1f00')).safeLong()).toBe(Number.MAX_SAFE_INTEGER)
    expect(new Reader(hexToBytes('010000000000e0ff')).safeLong()).toBe(Number.MIN_SAFE_INTEGER)
    expect(() => new Reader(hexToBytes('0000000000002000')).safeLong()).toThrow('the number does not fit 53 bits')
    expect(() => new Reader(hexToBytes('000000000000e0ff')).safeLong()).toThrow('the number does not fit 53 bits')
  })

  it('refuses a Bool that is neither true nor false', () => {
    expect(() => new Reader(hexToBytes('00000000')).bool()).toThrow('0x00000000 is no Bool')
  })

  it('10.2 reads strings whose length is spelled longer than needed', () => {
    expect(new Reader(hexToBytes('fe0300006162630a')).string()).toBe('abc')
    expect(new Reader(hexToBytes('ff030000000000006162630a')).string()).toBe('abc')
    expect(new Reader(hexToBytes('fe000000')).bytes()).toEqual(new Uint8Array())
  })

  it('10.2 refuses a string that is longer than what is left, without its padding, or too long for any buffer', () => {
    expect(() => new Reader(hexToBytes('04616263')).string()).toThrow('the string takes 4 bytes, but 4 are left')
    expect(() => new Reader(hexToBytes('0461626364')).string()).toThrow('the padding takes 3 bytes, but 0 are left')
    expect(() => new Reader(hexToBytes('feffffff61626364')).bytes()).toThrow('the string takes 16777215 bytes')
    expect(() => new Reader(hexToBytes('ffffffffffffffff')).bytes()).toThrow('the string takes 72057594037927940 bytes')
  })

  it('10.5 replaces invalid UTF-8, in short texts and in long ones', () => {
    expect(new Reader(hexToBytes('0361ff62')).string()).toBe('a\uFFFDb')
    const long = new Writer()
    long.bytes(Uint8Array.from({ length: 100 }, (_, index) => (index === 50 ? 0xc0 : 0x61)))
    expect(new Reader(long.finish()).string()).toBe(`${'a'.repeat(50)}\uFFFD${'a'.repeat(49)}`)
  })

  it('gives copies of bytes, which do not change with the packet', () => {
    const packet = hexToBytes('03010203')
    const bytes = new Reader(packet).bytes()
    packet.fill(0)
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3))
    expect(bytes.buffer.byteLength).toBe(3)
  })

  it('gives plain copies also where it is given a subclass whose slices are views', () => {
    class Views extends Uint8Array {
      override slice(start?: number, end?: number): Uint8Array<ArrayBuffer> {
        return new Uint8Array(this.buffer, this.byteOffset + (start ?? 0), (end ?? 0) - (start ?? 0))
      }
    }
    const packet = Views.from(hexToBytes('0301020301000000050000000000000001020304'))
    const reader = new Reader(packet)
    const bytes = reader.bytes()
    expect(reader.longs()).toEqual(BigInt64Array.of(5n))
    packet.fill(0)
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('reads a vector of long numbers in one piece, from any offset', () => {
    const writer = new Writer()
    writer.int(7)
    writer.longs(BigInt64Array.of(1n, -2n, 2n ** 62n))
    const reader = new Reader(writer.finish())
    expect(reader.int()).toBe(7)
    expect(reader.longs()).toEqual(BigInt64Array.of(1n, -2n, 2n ** 62n))
  })
})
