/** How a key is made from a passphrase. The numbers are stored beside what is encrypted, so that they may grow. */
export type KeyDerivation =
  /** See https://www.rfc-editor.org/rfc/rfc7914. It takes 128 * cost * blockSize bytes of memory. */
  | { readonly type: 'scrypt'; readonly cost: number; readonly blockSize: number; readonly parallelism: number }
  /** With HMAC-SHA256. See https://www.rfc-editor.org/rfc/rfc8018. */
  | { readonly type: 'pbkdf2'; readonly iterations: number }

/** What the encryption of a storage needs from the platform. */
export interface StorageCrypto {
  /** How this platform makes keys from new passphrases. */
  readonly derivation: KeyDerivation
  randomBytes(length: number): Uint8Array
  /** Makes 32 bytes from a passphrase, off the thread that calls where the platform can; nothing where it does not know the way. */
  derive(passphrase: string, salt: Uint8Array, derivation: KeyDerivation): Promise<Uint8Array | undefined>
  hmacSha256(key: Uint8Array, data: Uint8Array): Promise<Uint8Array>
  /** Encrypts with AES-256-GCM; the tag of 16 bytes comes last. What is `bound` is not in the result but needed to open it. */
  seal(key: Uint8Array, nonce: Uint8Array, data: Uint8Array, bound: Uint8Array): Promise<Uint8Array>
  /** Returns nothing where the tag is not right. */
  unseal(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Promise<Uint8Array | undefined>
}
