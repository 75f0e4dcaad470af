/** Computes what clients name a list that they have by. See https://core.telegram.org/api/offsets#hash-generation. */
export function listHash(ids: readonly number[]): bigint {
  let hash = 0n
  for (const id of ids) {
    hash ^= hash >> 21n
    hash = BigInt.asUintN(64, hash ^ (hash << 35n))
    hash ^= hash >> 4n
    hash = BigInt.asUintN(64, hash + BigInt(id))
  }
  return BigInt.asIntN(64, hash)
}
