import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { InputError } from '../../errors/inputError.js'
import type { Crypto } from '../crypto.js'
import { createRsaPublicKey } from './createRsaPublicKey.js'
import type { RsaPublicKey } from './rsaPublicKey.js'

const PEM = /-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END \1?PUBLIC KEY-----/

const SEQUENCE = 0x30
const INTEGER = 0x02
const BIT_STRING = 0x03

/** The identifier of RSA keys, 1.2.840.113549.1.1.1, with its empty parameters, as DER writes them. */
const RSA_ALGORITHM = '6,9,42,134,72,134,247,13,1,1,1,5,0'

function malformed(): InputError {
  return new InputError(
    'The PEM text holds no RSA public key: pass one that begins with -----BEGIN PUBLIC KEY----- or -----BEGIN RSA PUBLIC KEY-----',
    'pem',
  )
}

interface DerElement {
  readonly content: Uint8Array
  readonly rest: Uint8Array
}

/** Reads one DER element of the tag that must come next. */
function readDer(bytes: Uint8Array, tag: number): DerElement {
  const [foundTag, first] = bytes
  if (foundTag !== tag || first === undefined || first > 0x82 || first === 0x80) throw malformed()
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  let length = lengthBytes === 0 ? first : 0
  for (const byte of bytes.subarray(2, 2 + lengthBytes)) length = length * 256 + byte
  const start = 2 + lengthBytes
  if (start + length > bytes.length) throw malformed()
  return { content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}

function readWhole(bytes: Uint8Array, tag: number): Uint8Array {
  const { content, rest } = readDer(bytes, tag)
  if (rest.length > 0) throw malformed()
  return content
}

/** Takes the bare RSA key out of a SubjectPublicKeyInfo. */
function unwrapSpki(der: Uint8Array): Uint8Array {
  const algorithm = readDer(readWhole(der, SEQUENCE), SEQUENCE)
  if (algorithm.content.join() !== RSA_ALGORITHM) throw malformed()
  const bits = readWhole(algorithm.rest, BIT_STRING)
  if (bits[0] !== 0) throw malformed()
  return bits.subarray(1)
}

/**
 * Reads an RSA public key from PEM text of either usual form: PKCS#1 (`RSA PUBLIC KEY`) or SubjectPublicKeyInfo (`PUBLIC KEY`).
 * Text around the key is allowed. Throws an `InputError` on anything else.
 */
export function rsaPublicKeyFromPem(crypto: Crypto, pem: string): RsaPublicKey {
  const found = PEM.exec(pem)
  const der = base64ToBytes(found?.[2]?.replaceAll(/\s/g, '') ?? '')
  if (!found || !der) throw malformed()
  const key = readWhole(found[1] === undefined ? unwrapSpki(der) : der, SEQUENCE)
  const modulus = readDer(key, INTEGER)
  return createRsaPublicKey(crypto, modulus.content, readWhole(modulus.rest, INTEGER))
}
