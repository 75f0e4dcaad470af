import { SchemaError } from '../errors/index.js'
import { WIRE_IDS } from './wireIds.js'

const HIGH = 0x1_0000_0000
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const encoder = new TextEncoder()

/** Up to this many characters a loop is faster than the engine's encoder, which has a fixed cost a call. */
const SHORT = 40

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return `the ${typeof value} ${value}`
  }
  const kind = typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value
  return `${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind}`
}

function refuse(expected: string, value: unknown): never {
  throw new SchemaError(value === undefined ? `${expected} is missing` : `expected ${expected}, got ${describe(value)}`)
}

/** The number of bytes that the length of a string takes. */
function headLength(length: number): number {
  if (length < 254) return 1
  return length < 0x100_0000 ? 4 : 8
}

/**
 * Writes TL values one after another into a buffer of its own, which grows.
 * A value of the wrong type or out of range is a `SchemaError`.
 * See https://core.telegram.org/mtproto/serialize.
 */
export class Writer {
  /** The number of bytes written. */
  position = 0
  #bytes: Uint8Array
  #view: DataView

  /** Creates a writer whose buffer has room for `size` bytes at first. */
  constructor(size = 1024) {
    this.#bytes = new Uint8Array(size)
    this.#view = new DataView(this.#bytes.buffer)
  }

  /** The size of the buffer in bytes. */
  get capacity(): number {
    return this.#bytes.length
  }

  /** Gives a copy of what has been written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.position)
  }

  /** Forgets what has been written and keeps the buffer. */
  reset(): void {
    this.position = 0
  }

  /** Writes a signed 32-bit number. */
  int(value: unknown): void {
    if (typeof value !== 'number' || (value | 0) !== value) refuse('a 32-bit integer', value)
    const at = this.#take(4)
    this.#view.setInt32(at, value, true)
  }

  /** Writes a 64-bit number, given as a signed or an unsigned one. */
  long(value: unknown): void {
    if (typeof value !== 'bigint') refuse('a bigint', value)
    if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value) refuse('a 64-bit integer', value)
    const at = this.#take(8)
    this.#view.setBigInt64(at, value, true)
  }

  /** Writes a number that fits 53 bits as a 64-bit one. */
  safeLong(value: unknown): void {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) refuse('an integer of up to 53 bits', value)
    const at = this.#take(8)
    this.#view.setInt32(at, value | 0, true)
    this.#view.setInt32(at + 4, Math.floor(value / HIGH), true)
  }

  /** Writes a 64-bit floating-point number. */
  double(value: unknown): void {
    if (typeof value !== 'number') refuse('a number', value)
    const at = this.#take(8)
    this.#view.setFloat64(at, value, true)
  }

  /** Writes a boxed `Bool`. */
  bool(value: unknown): void {
    if (typeof value !== 'boolean') refuse('a boolean', value)
    this.int(value ? WIRE_IDS.boolTrue : WIRE_IDS.boolFalse)
  }

  /** Writes as many bytes as asked, without length or padding. */
  fixed(value: unknown, length: number): void {
    if (!(value instanceof Uint8Array) || value.length !== length) refuse(`a Uint8Array of ${length} bytes`, value)
    const at = this.#take(length)
    this.#bytes.set(value, at)
  }

  /** Writes a string of bytes. */
  bytes(value: unknown): void {
    if (!(value instanceof Uint8Array)) refuse('a Uint8Array', value)
    const length = value.length
    const start = this.#head(length)
    this.#take(length)
    this.#bytes.set(value, start)
    this.#pad()
  }

  /** Writes a text; halves of surrogate pairs become U+FFFD. */
  string(value: unknown): void {
    if (typeof value !== 'string') refuse('a string', value)
    const { length } = value
    const start = this.position
    // The head is one byte up to 253 bytes, and the body takes three bytes a character at most.
    this.#take(length * 3 + 12)
    if (length <= SHORT) {
      const end = this.#encode(value, start + 1)
      this.#bytes[start] = end - start - 1
      this.position = end
    } else {
      const guess = start + (length < 254 ? 1 : 4)
      const { written } = encoder.encodeInto(value, this.#bytes.subarray(guess))
      const body = start + headLength(written)
      // The head is written after the move, since it may lie where the body was.
      if (body !== guess) this.#bytes.copyWithin(body, guess, guess + written)
      this.position = start
      this.#head(written)
      this.position = body + written
    }
    this.#pad()
  }

  /** Writes the id of a boxed vector. */
  vectorId(): void {
    this.int(WIRE_IDS.vector)
  }

  /** Writes the count of the elements of an array. */
  count(value: unknown): void {
    if (!Array.isArray(value)) refuse('an array', value)
    this.int(value.length)
  }

  /** Writes the count and the elements of a vector of 64-bit numbers. */
  longs(value: unknown): void {
    if (!(value instanceof BigInt64Array)) refuse('a BigInt64Array', value)
    this.int(value.length)
    const at = this.#take(value.length * 8)
    if (LITTLE_ENDIAN) this.#bytes.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), at)
    else value.forEach((item, index) => this.#view.setBigInt64(at + index * 8, item, true))
  }

  /** Writes bytes as they are; their number must be a multiple of four. */
  raw(value: Uint8Array): void {
    if (value.length % 4 !== 0) throw new SchemaError(`${value.length} bytes are no multiple of four`)
    const at = this.#take(value.length)
    this.#bytes.set(value, at)
  }

  /** Encodes a text as UTF-8 at an offset for which there is room; gives the offset behind it. */
  #encode(value: string, start: number): number {
    const bytes = this.#bytes
    const { length } = value
    let at = start
    for (let index = 0; index < length; index++) {
      const unit = value.charCodeAt(index)
      if (unit < 0x80) {
        bytes[at++] = unit
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6)
        bytes[at++] = 0x80 | (unit & 0x3f)
      } else {
        let point = unit
        if ((unit & 0xf800) === 0xd800) {
          const next = index + 1 < length ? value.charCodeAt(index + 1) : 0
          const isPair = unit < 0xdc00 && (next & 0xfc00) === 0xdc00
          point = isPair ? 0x1_0000 + ((unit & 0x3ff) << 10) + (next & 0x3ff) : 0xfffd
          if (isPair) index++
        }
        if (point < 0x1_0000) bytes[at++] = 0xe0 | (point >> 12)
        else {
          bytes[at++] = 0xf0 | (point >> 18)
          bytes[at++] = 0x80 | ((point >> 12) & 0x3f)
        }
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
        bytes[at++] = 0x80 | (point & 0x3f)
      }
    }
    return at
  }

  /** Writes the length of a string; gives the offset of its first byte. */
  #head(length: number): number {
    const size = headLength(length)
    const at = this.#take(size)
    if (size === 1) {
      this.#bytes[at] = length
    } else if (size === 4) {
      this.#view.setUint32(at, 254 + length * 256, true)
    } else {
      this.#view.setUint32(at, 255 + (length % 0x100_0000) * 256, true)
      this.#view.setUint32(at + 4, Math.floor(length / 0x100_0000), true)
    }
    return this.position
  }

  #pad(): void {
    while (this.position & 3) {
      const at = this.#take(1)
      this.#bytes[at] = 0
    }
  }

  /** Makes room for `size` bytes, moves behind them and gives the offset of the first. */
  #take(size: number): number {
    const at = this.position
    const needed = at + size
    if (needed > this.#bytes.length) this.#grow(needed)
    this.position = needed
    return at
  }

  #grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    bytes.set(this.#bytes)
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer)
  }
}
