/**
 * Puts zeros before the bytes until there are `length`: the fixed-width big-endian form of the same number.
 * Throws a `RangeError` when there are more bytes already.
 */
export function padBytesStart(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length > length) throw new RangeError(`${bytes.length} bytes do not fit in ${length}`)
  const padded = new Uint8Array(length)
  padded.set(bytes, length - bytes.length)
  return padded
}
