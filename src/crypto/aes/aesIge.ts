/**
 * AES-256-IGE without padding: `data` is a multiple of 16 bytes, `key` has 32 bytes and `iv` 32.
 * The result goes into `output`, which has the length of `data` and may be `data` itself, or else into a new array.
 * https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export interface AesIge {
  encrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output?: Uint8Array): Uint8Array
  decrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output?: Uint8Array): Uint8Array
}
