import type { Crypto } from '../../crypto/crypto.js'
import { Reader } from '../../tl/reader.js'
import { Writer } from '../../tl/writer.js'
import { constructorIdOf, GZIP_PACKED_ID, INVOKE_WITH_LAYER_ID } from './constructorIds.js'

/** The most bytes that a packed object may unfold to. */
export const MOST_UNPACKED_BYTES: number = 10 * 1024 * 1024

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

/** Writes a `gzip_packed` with this packed data. */
export function writeGzipPacked(packed: Uint8Array): Uint8Array {
  const writer = new Writer(packed.length + 12)
  writer.int(GZIP_PACKED_ID | 0)
  writer.bytes(packed)
  return writer.finish()
}

/** What became of a body that may have been packed. */
export type Unpacked =
  | { readonly type: 'body'; readonly body: Uint8Array }
  | { readonly type: 'unreadable'; readonly reason: string }

/**
 * Unpacks a body that is a `gzip_packed` and returns any other as it is.
 * Unreadable is what is broken, unfolds to more than `mostBytes`, or is packed twice.
 */
export function unpack(crypto: Crypto, body: Uint8Array, mostBytes: number): Unpacked {
  if (constructorIdOf(body) !== GZIP_PACKED_ID) return { type: 'body', body }
  let unpacked: Uint8Array
  try {
    const reader = new Reader(body)
    reader.int()
    const packed = reader.bytes()
    if (reader.left > 0) return unreadable('has bytes after its end')
    unpacked = crypto.gunzip(packed, mostBytes)
  } catch {
    return unreadable(`is broken or unfolds to more than ${mostBytes} bytes`)
  }
  if (constructorIdOf(unpacked) === GZIP_PACKED_ID) return unreadable('holds another packed object')
  return { type: 'body', body: unpacked }
}

function unreadable(what: string): Unpacked {
  return { type: 'unreadable', reason: `A packed object ${what}.` }
}
