/** Reads a signed 64-bit little-endian number, such as a TL `long`. Throws a `RangeError` when fewer than 8 bytes are there. */
export function readInt64(bytes: Uint8Array, offset = 0): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigInt64(offset, true)
}
