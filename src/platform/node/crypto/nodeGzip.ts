import { gzipSync } from 'node:zlib'
import { plainBytes } from './plainBytes.js'

/** Compresses data into the gzip format. */
export function nodeGzip(data: Uint8Array): Uint8Array {
  return plainBytes(gzipSync(data))
}
