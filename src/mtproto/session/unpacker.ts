import type { Crypto } from '../../crypto/crypto.js'
import { MOST_UNPACKED_BYTES, unpack, type Unpacked } from '../messages/unpack.js'

/** How much all packed objects of one packet may unfold to: a container of small bombs is one bomb. */
const MOST_UNPACKED_A_PACKET = 1.5 * MOST_UNPACKED_BYTES

/** Unpacks the packed objects of one packet, within one limit for all of them. */
export class Unpacker {
  readonly #crypto: Crypto
  #left: number = MOST_UNPACKED_A_PACKET

  constructor(crypto: Crypto) {
    this.#crypto = crypto
  }

  /** Unpacks a body that is a `gzip_packed` and returns any other as it is. */
  unpack(body: Uint8Array): Unpacked {
    const unpacked = unpack(this.#crypto, body, Math.min(MOST_UNPACKED_BYTES, this.#left))
    if (unpacked.type === 'body' && unpacked.body !== body) this.#left -= unpacked.body.length
    return unpacked
  }
}
