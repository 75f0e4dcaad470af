import type { RsaPublicKey } from './rsaPublicKey.js'

/** A whole RSA key, as a server holds it. */
export interface RsaPrivateKey extends RsaPublicKey {
  /** The private exponent, big-endian: a secret. */
  readonly d: Uint8Array
}
