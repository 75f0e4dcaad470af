/** Views the bytes from the first one that is not zero: the shortest big-endian form of the same number. */
export function trimLeadingZeros(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0)
  return start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start)
}
