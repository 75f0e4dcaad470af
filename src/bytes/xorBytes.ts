/** Combines two arrays of one length by exclusive or into a new one. Throws a `RangeError` when the lengths differ. */
export function xorBytes(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== right.length) {
    throw new RangeError(`Cannot xor ${left.length} bytes with ${right.length}: the lengths must be equal`)
  }
  return left.map((byte, index) => byte ^ (right[index] ?? 0))
}
