import type { MessageCipher } from './messageCipher.js'

/** A source of unpredictable bytes. Below floor 3 it is always an argument. */
export type RandomBytes = (length: number) => Uint8Array

/** A running AES-256-CTR key stream: it keeps its place from call to call. */
export interface AesCtr {
  /** Encrypts or decrypts the next bytes of the stream into a new array. */
  process(data: Uint8Array): Uint8Array
}

/** The primitives that MTProto needs from the platform. All are synchronous but for the slow password hash. */
export interface Crypto {
  sha1(...parts: readonly Uint8Array[]): Uint8Array
  sha256(...parts: readonly Uint8Array[]): Uint8Array
  md5(...parts: readonly Uint8Array[]): Uint8Array
  hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array
  /** PBKDF2 with HMAC-SHA512, off the thread that calls where the platform can. */
  pbkdf2Sha512(password: Uint8Array, salt: Uint8Array, iterations: number, length: number): Promise<Uint8Array>
  /**
   * AES-256-IGE without padding: `data` is a multiple of 16 bytes, `key` has 32 bytes and `iv` 32.
   * The result goes into `output`, which has the length of `data` and may be `data` itself, or else into a new array.
   */
  aesIgeEncrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output?: Uint8Array): Uint8Array
  aesIgeDecrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array, output?: Uint8Array): Uint8Array
  createAesCtr(key: Uint8Array, iv: Uint8Array): AesCtr
  /** `base ^ exponent mod modulus`, big-endian, left-padded to the length of `modulus`. */
  modPow(base: Uint8Array, exponent: Uint8Array, modulus: Uint8Array): Uint8Array
  gzip(data: Uint8Array): Uint8Array
  /**
   * Inflates gzip or zlib data. It gives up while inflating, not afterwards, once more than `maxLength` bytes come out:
   * then, and on broken data, it throws.
   */
  gunzip(data: Uint8Array, maxLength: number): Uint8Array
  /** A faster way for the envelope of short messages, where the platform has one. */
  readonly messageCipher?: MessageCipher | undefined
}
