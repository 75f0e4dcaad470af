import * as crypto from 'node:crypto'
import { concatBytes } from '../../../bytes/concatBytes.js'
import { plainBytes } from './plainBytes.js'

/** Up to here it is cheaper to join the parts and hash them by one call than to make a hash object. */
const MAX_JOINED_LENGTH = 4096

/** The one-call form came with Node.js 20.12; other runtimes may lack it. */
const hashOnce: typeof crypto.hash | undefined = crypto.hash

/** Hashes the parts one after the other. */
export function nodeHash(algorithm: 'sha1' | 'sha256' | 'md5', parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (hashOnce && length <= MAX_JOINED_LENGTH) {
    const [only] = parts
    const data = parts.length === 1 && only ? only : concatBytes(...parts)
    return plainBytes(hashOnce(algorithm, data, 'buffer'))
  }
  const hash = crypto.createHash(algorithm)
  for (const part of parts) hash.update(part)
  return plainBytes(hash.digest())
}
