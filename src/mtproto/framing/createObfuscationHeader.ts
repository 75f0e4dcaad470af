import { concatBytes } from '../../bytes/concatBytes.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { InputError } from '../../errors/inputError.js'
import type { StreamCiphers } from './codecFraming.js'
import { createObfuscationCiphers, OBFUSCATION_HEADER_LENGTH } from './obfuscationCiphers.js'
import { isTellingStart } from './isTellingStart.js'

/** Where the tag of the inner framing stands in a header. */
export const HEADER_TAG_OFFSET = 56
/** Where the data centre stands in a header, as a signed 16-bit number. */
export const HEADER_DC_OFFSET = 60

const MAX_DRAWS = 1_000

/** A header and the key streams that go on behind it. */
export interface ObfuscationHeader {
  readonly bytes: Uint8Array
  readonly ciphers: StreamCiphers
}

/** Makes the header that opens an obfuscated stream around the framing with this tag of four bytes. */
export function createObfuscationHeader(
  crypto: Crypto,
  randomBytes: RandomBytes,
  tag: number,
  dcField?: number,
  secret?: Uint8Array,
): ObfuscationHeader {
  const plain = drawHeader(randomBytes)
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength)
  plain.set(uint32ToBytes(tag), HEADER_TAG_OFFSET)
  if (dcField !== undefined) view.setInt16(HEADER_DC_OFFSET, dcField, true)
  const { forward, backward } = createObfuscationCiphers(crypto, plain, secret)
  const encrypted = forward.process(plain)
  return {
    bytes: concatBytes(plain.subarray(0, HEADER_TAG_OFFSET), encrypted.subarray(HEADER_TAG_OFFSET)),
    ciphers: { outgoing: forward, incoming: backward },
  }
}

/** Draws until the first bytes give nothing away. A source that never gives such bytes is broken. */
function drawHeader(randomBytes: RandomBytes): Uint8Array {
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const header = randomBytes(OBFUSCATION_HEADER_LENGTH).slice()
    if (!isTellingStart(header)) return header
  }
  throw new InputError(`The source of random bytes gave ${MAX_DRAWS} unusable headers in a row`, 'randomBytes')
}
