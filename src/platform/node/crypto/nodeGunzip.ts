import { unzipSync } from 'node:zlib'
import { SchemaError } from '../../../errors/schemaError.js'
import { plainBytes } from './plainBytes.js'

function inflate(data: Uint8Array, maxLength: number): Uint8Array {
  try {
    // zlib counts while it inflates, but wants to be allowed one byte at least.
    return plainBytes(unzipSync(data, { maxOutputLength: Math.max(1, maxLength) }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SchemaError(`Cannot inflate the compressed data to ${maxLength} bytes at most: ${reason}`)
  }
}

/**
 * Inflates gzip or zlib data, told apart by their first bytes, to `maxLength` bytes at most.
 * Throws a `SchemaError` on broken data, and as soon as more than that came out.
 */
export function nodeGunzip(data: Uint8Array, maxLength: number): Uint8Array {
  const inflated = inflate(data, maxLength)
  if (inflated.length > maxLength) throw new SchemaError(`The compressed data inflates to more than ${maxLength} bytes`)
  return inflated
}
