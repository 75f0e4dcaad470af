import { SchemaError } from '../errors/index.js'
import { formatId } from './formatId.js'
import { WIRE_IDS } from './wireIds.js'
import { decodeUtf8 } from './decodeUtf8.js'

const HIGH = 0x1_0000_0000
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Unpacks the contents of a `gzip_packed`; it must bound the size of what it gives back. */
export type Inflate = (packed: Uint8Array) => Uint8Array

/** What a read may do besides reading. */
export interface ReadOptions {
  /** Unpacks a `gzip_packed` that stands where an object should, at most one in a read; without it one is a `SchemaError`. */
  readonly inflate?: Inflate | undefined
}

/**
 * Reads TL values from bytes, one after another.
 * Nothing is taken from beyond the end: a value that would reach there is a `SchemaError`, before any memory is taken for it.
 * See https://core.telegram.org/mtproto/serialize.
 */
export class Reader {
  /** The offset of the next value. */
  position: number
  /** The offset behind the last value. */
  readonly end: number
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #inflate: Inflate | undefined
  #hasInflated = false

  constructor(bytes: Uint8Array, options: ReadOptions = {}) {
    // A subclass such as Node's own gives views where `slice` of a plain array gives copies.
    const isPlain = bytes.constructor === Uint8Array
    this.#bytes = isPlain ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#inflate = options.inflate
    this.position = 0
    this.end = bytes.length
  }

  /** The bytes that have not been read. */
  get left(): number {
    return this.end - this.position
  }

  /** Reads a signed 32-bit number. */
  int(): number {
    const at = this.position
    if (this.end - at < 4) this.#refuse('number', 4)
    this.position = at + 4
    return this.#view.getInt32(at, true)
  }

  /** Reads the next signed 32-bit number without moving on. */
  peek(): number {
    if (this.end - this.position < 4) this.#refuse('number', 4)
    return this.#view.getInt32(this.position, true)
  }

  /** Reads a 64-bit number, as a signed one. */
  long(): bigint {
    const at = this.position
    if (this.end - at < 8) this.#refuse('number', 8)
    this.position = at + 8
    return this.#view.getBigInt64(at, true)
  }

  /** Reads a 64-bit number that must fit 53 bits. */
  safeLong(): number {
    const at = this.position
    if (this.end - at < 8) this.#refuse('number', 8)
    const value = this.#view.getInt32(at + 4, true) * HIGH + this.#view.getUint32(at, true)
    if (!Number.isSafeInteger(value)) throw new SchemaError('the number does not fit 53 bits')
    this.position = at + 8
    return value
  }

  /** Reads a 64-bit floating-point number. */
  double(): number {
    const at = this.position
    if (this.end - at < 8) this.#refuse('number', 8)
    this.position = at + 8
    return this.#view.getFloat64(at, true)
  }

  /** Reads a boxed `Bool`. */
  bool(): boolean {
    const id = this.int()
    if (id === WIRE_IDS.boolTrue) return true
    if (id === WIRE_IDS.boolFalse) return false
    throw new SchemaError(`${formatId(id)} is no Bool`)
  }

  /** Reads as many bytes as asked, without length or padding, as a copy. */
  fixed(length: number): Uint8Array {
    const at = this.position
    if (this.end - at < length) this.#refuse('number', length)
    this.position = at + length
    return this.#bytes.slice(at, at + length)
  }

  /** Reads a string of bytes, as a copy. */
  bytes(): Uint8Array {
    const length = this.#length()
    const at = this.position - length
    const bytes = this.#bytes.slice(at, this.position)
    this.#skipPadding()
    return bytes
  }

  /** Reads a text; what is not valid UTF-8 in it becomes U+FFFD. */
  string(): string {
    const length = this.#length()
    const at = this.position - length
    const text = decodeUtf8(this.#bytes, at, this.position)
    this.#skipPadding()
    return text
  }

  /** Reads the id of a boxed vector. */
  vectorId(): void {
    const id = this.int()
    if (id !== WIRE_IDS.vector) throw new SchemaError(`${formatId(id)} is no vector`)
  }

  /** Reads the count of a vector whose elements take at least `size` bytes each. */
  count(size: number): number {
    const count = this.int() >>> 0
    if (count * size > this.left) {
      throw new SchemaError(`a vector of ${count} elements does not fit the ${this.left} bytes that are left`)
    }
    return count
  }

  /** Reads the count and the elements of a vector of 64-bit numbers. */
  longs(): BigInt64Array {
    const count = this.count(8)
    const bytes = this.fixed(count * 8)
    const numbers = new BigInt64Array(bytes.buffer, 0, count)
    if (!LITTLE_ENDIAN) {
      const view = new DataView(bytes.buffer)
      for (let index = 0; index < count; index++) numbers[index] = view.getBigInt64(index * 8, true)
    }
    return numbers
  }

  /** Takes the right to unpack one `gzip_packed`: undefined if there is none, or if it has been used. */
  takeInflate(): Inflate | undefined {
    if (this.#hasInflated) return undefined
    this.#hasInflated = true
    return this.#inflate
  }

  /** Goes back to an earlier position, to read what follows it once more. */
  rewind(position: number): void {
    this.position = position
    this.#hasInflated = false
  }

  /** Reads the length of a string, and moves to the end of its bytes. */
  #length(): number {
    const at = this.position
    if (this.end - at < 4) this.#refuse('string', 4)
    const first = this.#view.getUint8(at)
    let length = first
    let start = at + 1
    if (first === 254) {
      length = this.#view.getUint32(at, true) >>> 8
      start = at + 4
    } else if (first === 255) {
      if (this.end - at < 8) this.#refuse('string', 8)
      length = (this.#view.getUint32(at, true) >>> 8) + this.#view.getUint32(at + 4, true) * 0x100_0000
      start = at + 8
    }
    if (length > this.end - start) this.#refuse('string', length)
    this.position = start + length
    return length
  }

  #skipPadding(): void {
    const padded = (this.position + 3) & ~3
    if (padded > this.end) this.#refuse('padding', padded - this.position)
    this.position = padded
  }

  #refuse(what: string, size: number): never {
    throw new SchemaError(`the ${what} takes ${size} bytes, but ${this.left} are left`)
  }
}
