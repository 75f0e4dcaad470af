/** The public half of an RSA key, with the number that names it on the wire. */
export interface RsaPublicKey {
  /** The modulus, big-endian without leading zeros: 256 bytes for a key of 2048 bits. */
  readonly n: Uint8Array
  /** The public exponent, big-endian without leading zeros. */
  readonly e: Uint8Array
  /** The low 64 bits of the key's SHA-1, signed as a TL `long`. */
  readonly fingerprint: bigint
}
