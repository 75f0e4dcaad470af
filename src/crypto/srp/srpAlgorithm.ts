/**
 * What `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow` holds: the one algorithm for passwords that there is.
 * https://core.telegram.org/api/srp
 */
export interface SrpAlgorithm {
  readonly salt1: Uint8Array
  readonly salt2: Uint8Array
  readonly g: number
  /** The modulus, 256 bytes, big-endian. */
  readonly p: Uint8Array
}
