import { bytesToHex } from './bytesToHex.js'

/** Reads bytes as one unsigned big-endian number; no bytes are zero. */
export function bytesToBigint(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${bytesToHex(bytes)}`)
}
