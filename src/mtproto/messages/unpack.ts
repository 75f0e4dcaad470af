import type { Crypto } from '../../crypto/crypto.js'
import { Reader } from '../../tl/reader.js'
import { constructorIdOf, GZIP_PACKED_ID } from './constructorIdOf.js'

/** The most bytes that a packed object may unfold to. */
export const MOST_UNPACKED_BYTES: number = 10 * 1024 * 1024

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
