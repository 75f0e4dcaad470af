import { InputError } from '../../errors/inputError.js'

/** Throws an `InputError` unless the lengths are those of AES-256-IGE. */
export function assertIgeInput(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output?: Uint8Array): void {
  if (data.length % 16 !== 0)
    throw new InputError(`AES-IGE takes whole blocks of 16 bytes, not ${data.length} bytes`, 'data')
  if (key.length !== 32) throw new InputError(`AES-256 takes a key of 32 bytes, not ${key.length}`, 'key')
  if (iv.length !== 32) throw new InputError(`AES-IGE takes a vector of 32 bytes, not ${iv.length}`, 'iv')
  if (output && output.length !== data.length) {
    throw new InputError(`The output has ${output.length} bytes for ${data.length} bytes of data`, 'output')
  }
}
