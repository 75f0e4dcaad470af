import type { Crypto } from '../../crypto/crypto.js'
import { constructorIdOf, INVOKE_WITH_LAYER_ID } from './constructorIdOf.js'
import { writeGzipPacked } from './writeGzipPacked.js'

const SHORTEST_WORTH_PACKING = 128
const WORTHWHILE_RATIO = 0.9
const SAMPLE_LENGTH = 1024
const LONGEST_WITHOUT_SAMPLE = 4096

/**
 * Packs a body if that makes it clearly shorter, else returns it as it is.
 * A body with the header of a connection is left alone: Telegram reads that header before it unpacks.
 */
export function packIfShorter(crypto: Crypto, body: Uint8Array): Uint8Array {
  if (body.length <= SHORTEST_WORTH_PACKING || constructorIdOf(body) === INVOKE_WITH_LAYER_ID) return body
  if (body.length > LONGEST_WITHOUT_SAMPLE) {
    // Photos and parts of files do not shrink: a sample from their middle shows it for little work.
    const middle = (body.length - SAMPLE_LENGTH) >> 1
    const sample = crypto.gzip(body.subarray(middle, middle + SAMPLE_LENGTH))
    if (sample.length >= SAMPLE_LENGTH * WORTHWHILE_RATIO) return body
  }
  const packed = crypto.gzip(body)
  return packed.length < body.length * WORTHWHILE_RATIO ? writeGzipPacked(packed) : body
}
