/** Copies bytes with one bit changed; bit 0 is the lowest of the first byte. */
export function flipped(bytes: Uint8Array, bit = 0): Uint8Array {
  const changed = bytes.slice()
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return changed
}
