import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { base64ToBytes } from '../../../bytes/base64ToBytes.js'
import { createRsaPublicKey } from '../../../crypto/rsa/createRsaPublicKey.js'
import type { RsaPrivateKey } from '../../../crypto/rsa/rsaPrivateKey.js'
import { nodeCrypto } from './nodeCrypto.js'

const generate = promisify(generateKeyPair)

function keyNumber(key: KeyObject, name: 'n' | 'e' | 'd'): Uint8Array {
  const bytes = base64ToBytes(key.export({ format: 'jwk' })[name] ?? '')
  if (!bytes) throw new TypeError(`The new RSA key has no readable ${name}`)
  return bytes
}

/** Draws any RSA key of 2048 bits with the exponent 65537. */
async function drawRsaKey(): Promise<RsaPrivateKey> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048, publicExponent: 0x10001 })
  const publicKey = createRsaPublicKey(nodeCrypto, keyNumber(privateKey, 'n'), keyNumber(privateKey, 'e'))
  return { ...publicKey, d: keyNumber(privateKey, 'd') }
}

/**
 * Generates an RSA key of 2048 bits for a server.
 * Its fingerprint, written as a hexadecimal number, has all of 16 digits: a client that drops leading zeros would never
 * find it otherwise. `draw` is there for tests.
 */
export async function generateRsaKey(draw: () => Promise<RsaPrivateKey> = drawRsaKey): Promise<RsaPrivateKey> {
  for (;;) {
    const key = await draw()
    if (BigInt.asUintN(64, key.fingerprint).toString(16).length === 16) return key
  }
}
