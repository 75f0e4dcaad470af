import { bigintToBytes } from '../../bytes/bigintToBytes.js'

/** Writes a number as the 256 big-endian bytes in which every number of SRP is hashed and sent. */
export function srpNumber(value: bigint | number): Uint8Array {
  return bigintToBytes(BigInt(value), 256)
}
