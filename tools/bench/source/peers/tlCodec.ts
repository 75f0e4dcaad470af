import type { PlainObject } from '../fixtures/tlValues.js'

/** How one library writes and reads TL. */
export interface TlCodec {
  readonly name: string
  /** Makes the library's own form of a value; the time for that is not measured. */
  prepare(value: PlainObject): unknown
  write(value: unknown): Uint8Array
  read(bytes: Uint8Array): unknown
}
