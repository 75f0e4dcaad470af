/**
 * Whether two byte arrays hold the same bytes, in a time that depends on their lengths alone.
 * It is fit for keys, hashes and other secrets: it does not stop at the first difference.
 */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  let difference = 0
  for (let index = 0; index < left.length; index++) difference |= (left[index] ?? 0) ^ (right[index] ?? 0)
  return difference === 0
}
