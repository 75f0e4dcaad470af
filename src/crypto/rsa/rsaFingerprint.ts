import { concatBytes } from '../../bytes/concatBytes.js'
import { readInt64 } from '../../bytes/readInt64.js'
import type { Crypto } from '../crypto.js'

/** Writes bytes as a TL `bytes` value: its length in one byte or four, the bytes, and zeros to a multiple of 4. */
function tlBytes(bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  const header =
    length < 254 ? Uint8Array.of(length) : Uint8Array.of(254, length & 0xff, (length >>> 8) & 0xff, length >>> 16)
  return concatBytes(header, bytes, new Uint8Array(-(header.length + length) & 3))
}

/**
 * Computes the fingerprint of an RSA key, as a TL `long`: the low 64 bits of the SHA-1 of `n` and `e` written as TL bytes.
 * Both are big-endian without leading zeros.
 * https://core.telegram.org/mtproto/auth_key#dh-exchange-initiation
 */
export function rsaFingerprint(crypto: Crypto, n: Uint8Array, e: Uint8Array): bigint {
  return readInt64(crypto.sha1(tlBytes(n), tlBytes(e)), 12)
}
