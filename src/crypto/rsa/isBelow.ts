/** Whether one big-endian number is less than another that has as many bytes. */
export function isBelow(left: Uint8Array, right: Uint8Array): boolean {
  const index = left.findIndex((byte, position) => byte !== right[position])
  return index >= 0 && (left[index] ?? 0) < (right[index] ?? 0)
}
