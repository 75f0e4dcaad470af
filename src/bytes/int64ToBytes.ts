/** Writes a 64-bit number, signed or unsigned, as 8 little-endian bytes, as a TL `long` goes over the wire. */
export function int64ToBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigInt64(0, value, true)
  return bytes
}
