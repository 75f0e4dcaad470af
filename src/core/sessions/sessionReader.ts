import { InputError } from '../../errors/inputError.js'

/** Everything that an auth key can be. */
export const AUTH_KEY_LENGTH = 256

/** The error for a session string that cannot be used; it says why and keeps the string to itself. */
export function refusedSession(why: string): InputError {
  return new InputError(`The session string cannot be used: ${why}.`, 'authString')
}

/** Reads the parts of a session string one after the other. What does not fit throws an `InputError` that says why. */
export class SessionReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#bytes.length - this.#offset
  }

  uint8(): number {
    return this.#view.getUint8(this.#take(1))
  }

  /** A byte that is 0 or 1. */
  boolean(what: string): boolean {
    const value = this.uint8()
    if (value > 1) throw refusedSession(`${what} is neither yes nor no`)
    return value === 1
  }

  uint16(): number {
    return this.#view.getUint16(this.#take(2))
  }

  uint32(isLittleEndian = false): number {
    return this.#view.getUint32(this.#take(4), isLittleEndian)
  }

  /** A whole number of 64 bits that fits 53. */
  uint53(what: string, isLittleEndian = false): number {
    const value = this.#view.getBigUint64(this.#take(8), isLittleEndian)
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw refusedSession(`${what} is too large`)
    return Number(value)
  }

  bytes(length: number): Uint8Array {
    const start = this.#take(length)
    return this.#bytes.slice(start, start + length)
  }

  /** Bytes with their length before them, padded to four, as TL writes them. */
  tlBytes(): Uint8Array {
    const start = this.#offset
    const first = this.uint8()
    const length = first < 254 ? first : this.uint8() | (this.uint8() << 8) | (this.uint8() << 16)
    const value = this.bytes(length)
    this.#take((4 - ((this.#offset - start) % 4)) % 4)
    return value
  }

  tlText(): string {
    return new TextDecoder().decode(this.tlBytes())
  }

  authKey(): Uint8Array {
    return this.bytes(AUTH_KEY_LENGTH)
  }

  /** Refuses what is left over. */
  end(): void {
    if (this.left > 0) throw refusedSession('it is longer than it should be')
  }

  #take(length: number): number {
    if (this.left < length) throw refusedSession('it was cut')
    const start = this.#offset
    this.#offset += length
    return start
  }
}
