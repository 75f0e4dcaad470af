/** Reads an unsigned 32-bit little-endian number. Throws a `RangeError` when fewer than 4 bytes are there. */
export function readUint32(bytes: Uint8Array, offset = 0): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true)
}
