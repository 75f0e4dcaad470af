/** Writes a 32-bit number, signed or unsigned, as 4 little-endian bytes. */
export function uint32ToBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}
