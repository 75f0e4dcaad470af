/** A key of 32 bytes and an initialization vector of 32 bytes for AES-256-IGE. */
export interface AesKeys {
  readonly key: Uint8Array
  readonly iv: Uint8Array
}
