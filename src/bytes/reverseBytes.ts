/** Copies the bytes in reverse order. */
export function reverseBytes(bytes: Uint8Array): Uint8Array {
  return bytes.toReversed()
}
