import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { base64ToBytes } from '../../../bytes/base64ToBytes.js'
import { createRsaPublicKey } from '../../../crypto/rsa/createRsaPublicKey.js'
import type { RsaPrivateKey } from '../../../crypto/rsa/rsaPrivateKey.js'
import { nodeCrypto } from './nodeCrypto.js'

const generate = promisify(generateKeyPair)

function keyNumber(key: KeyObject, name: 'n' | 'e' | 'd'): Uint8Array {
  const bytes = base64ToBytes(key.export({ format: 'jwk' })[name] ?? '')
  if (!bytes) throw new Error(`The new RSA key has no readable ${name}`)
  return bytes
}

/**
 * Generates an RSA key of 2048 bits for a server.
 * The fingerprint, written as a hexadecimal number of 16 digits, does not begin with 0: a client that drops leading zeros
 * would never find such a key.
 */
export async function generateRsaKey(): Promise<RsaPrivateKey> {
  for (;;) {
    const { privateKey } = await generate('rsa', { modulusLength: 2048, publicExponent: 0x10001 })
    const publicKey = createRsaPublicKey(nodeCrypto, keyNumber(privateKey, 'n'), keyNumber(privateKey, 'e'))
    if (BigInt.asUintN(64, publicKey.fingerprint) >> 60n !== 0n) return { ...publicKey, d: keyNumber(privateKey, 'd') }
  }
}
