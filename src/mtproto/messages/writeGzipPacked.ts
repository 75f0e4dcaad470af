import { Writer } from '../../tl/writer.js'
import { GZIP_PACKED_ID } from './constructorIdOf.js'

/** Writes a `gzip_packed` with this packed data. */
export function writeGzipPacked(packed: Uint8Array): Uint8Array {
  const writer = new Writer(packed.length + 12)
  writer.int(GZIP_PACKED_ID | 0)
  writer.bytes(packed)
  return writer.finish()
}
