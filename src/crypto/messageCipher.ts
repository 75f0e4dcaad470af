import type { KeyOffset } from './keyOffset.js'

/**
 * The envelope of MTProto 2.0 for short messages as one step of the platform.
 * `sealMessage` and `openMessage` go through it where a `Crypto` has one; alone they make the same packets from its parts.
 */
export interface MessageCipher {
  /** The longest plaintext for which this way is the faster one, in bytes. */
  readonly maxLength: number
  /** Makes the packet of a plaintext of whole blocks, but for the 8 bytes of `auth_key_id` in front, which stay zero. */
  seal(authKey: Uint8Array, plaintext: Uint8Array, x: KeyOffset): Uint8Array
  /**
   * Opens a packet whose encrypted part has whole blocks, whatever its `auth_key_id`, or returns `undefined` when its
   * `msg_key` does not fit what was decrypted.
   */
  open(authKey: Uint8Array, packet: Uint8Array, x: KeyOffset): Uint8Array | undefined
}
