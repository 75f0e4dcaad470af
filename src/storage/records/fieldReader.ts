import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { StorageError } from '../../errors/storageError.js'

const LONG_SHAPE = /^-?\d{1,20}$/
const LOWEST_LONG = -(2n ** 63n)
const HIGHEST_LONG = 2n ** 64n - 1n

/**
 * Reads the fields of a stored record one by one and checks their shape.
 * What is wrong becomes a `StorageError` that names the field and never shows what it holds.
 */
export class FieldReader {
  readonly #fields: ReadonlyMap<string, unknown>
  readonly #place: string

  /** @param place What is being read, for errors, such as `authKey`. */
  constructor(json: unknown, place: string) {
    if (json === null || typeof json !== 'object' || Array.isArray(json)) {
      throw new StorageError(`A stored record cannot be read: ${place} is not an object.`, { reason: 'damaged' })
    }
    this.#fields = new Map(Object.entries(json))
    this.#place = place
  }

  /** Says whether the record has this field. */
  has(field: string): boolean {
    return this.#fields.has(field)
  }

  text(field: string): string {
    const value = this.#fields.get(field)
    return typeof value === 'string' ? value : this.#refuse(field, 'a text')
  }

  boolean(field: string): boolean {
    const value = this.#fields.get(field)
    return typeof value === 'boolean' ? value : this.#refuse(field, 'a boolean')
  }

  /** Reads a whole number of at most 53 bits. */
  integer(field: string): number {
    const value = this.#fields.get(field)
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.#refuse(field, 'a whole number')
  }

  /** Reads a 64-bit integer, signed or not, which is stored as decimal digits. */
  long(field: string): bigint {
    const value = this.#fields.get(field)
    const long = typeof value === 'string' && LONG_SHAPE.test(value) ? BigInt(value) : undefined
    if (long === undefined || long < LOWEST_LONG || long > HIGHEST_LONG) return this.#refuse(field, 'a 64-bit integer')
    return long
  }

  /** Reads bytes, which are stored as base64url; `length` is how many there must be. */
  bytes(field: string, length?: number): Uint8Array {
    const value = this.#fields.get(field)
    const bytes = typeof value === 'string' ? base64ToBytes(value) : undefined
    if (bytes === undefined || (length !== undefined && bytes.length !== length)) {
      return this.#refuse(field, length === undefined ? 'bytes' : `${length} bytes`)
    }
    return bytes
  }

  oneOf<Choice extends string>(field: string, choices: readonly Choice[]): Choice {
    const value = this.#fields.get(field)
    return choices.find((choice) => choice === value) ?? this.#refuse(field, `one of ${choices.join(', ')}`)
  }

  texts(field: string): readonly string[] {
    return this.#list(field).map((value, index) =>
      typeof value === 'string' ? value : this.#refuse(`${field}[${index}]`, 'a text'),
    )
  }

  /** Reads a list of records within the record. */
  records<Item>(field: string, read: (fields: FieldReader) => Item): readonly Item[] {
    return this.#list(field).map((value, index) => read(new FieldReader(value, `${this.#place}.${field}[${index}]`)))
  }

  #list(field: string): readonly unknown[] {
    const value = this.#fields.get(field)
    return Array.isArray(value) ? value : this.#refuse(field, 'a list')
  }

  #refuse(field: string, expected: string): never {
    throw new StorageError(`A stored record cannot be read: ${this.#place}.${field} is not ${expected}.`, {
      reason: 'damaged',
    })
  }
}
