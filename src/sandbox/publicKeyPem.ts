import { bytesToBase64Url } from '../bytes/bytesToBase64Url.js'
import { concatBytes } from '../bytes/concatBytes.js'
import { hexToBytes } from '../bytes/hexToBytes.js'
import type { RsaPublicKey } from '../crypto/rsa/rsaPublicKey.js'

/** The two text forms in which clients want RSA keys. */
export type PemForm = 'pkcs1' | 'spki'

const INTEGER = 0x02
const BIT_STRING = 0x03
const SEQUENCE = 0x30
/** The algorithm identifier of RSA: the object identifier 1.2.840.113549.1.1.1 and no parameters. */
const RSA_ALGORITHM = hexToBytes('300d06092a864886f70d0101010500')

/** Writes an RSA public key as PEM: PKCS#1 (`RSA PUBLIC KEY`) or SubjectPublicKeyInfo (`PUBLIC KEY`). */
export function publicKeyPem({ n, e }: RsaPublicKey, form: PemForm): string {
  const pkcs1 = der(SEQUENCE, der(INTEGER, unsigned(n)), der(INTEGER, unsigned(e)))
  if (form === 'pkcs1') return pem('RSA PUBLIC KEY', pkcs1)
  return pem('PUBLIC KEY', der(SEQUENCE, RSA_ALGORITHM, der(BIT_STRING, Uint8Array.of(0), pkcs1)))
}

/** A leading zero keeps a number from being read as negative. */
function unsigned(number: Uint8Array): Uint8Array {
  return (number[0] ?? 0) < 0x80 ? number : concatBytes(Uint8Array.of(0), number)
}

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concatBytes(...parts)
  const { length } = body
  const head =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff]
  return concatBytes(Uint8Array.from(head), body)
}

function pem(label: string, body: Uint8Array): string {
  const base64 = bytesToBase64Url(body).replaceAll('-', '+').replaceAll('_', '/')
  const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')
  const lines = padded.match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
