import { concatBytes } from '../../bytes/concatBytes.js'
import type { RandomBytes } from '../../crypto/crypto.js'
import { mlKemPublicKey } from './mlKemPublicKey.js'
import { x25519PublicKey } from './x25519PublicKey.js'

/** Writes a number in two bytes, the higher one first. */
export function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff)
}

/** Writes bytes behind their length in two bytes. */
export function withLength16(...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...parts)
  return concatBytes(uint16(content.length), content)
}

/** Writes an extension of a hello: its type, its length and what it says. */
export function extension(type: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return concatBytes(uint16(type), withLength16(...parts))
}

const X25519_ML_KEM_768 = 0x11ec
const X25519 = 0x001d
/** The lengths that the encrypted part of a made-up Encrypted Client Hello has in browsers. */
const ECH_PAYLOAD_LENGTHS: readonly number[] = [144, 176, 208, 240]

/** The numbers without meaning that a browser draws into its hello. https://www.rfc-editor.org/rfc/rfc8701 */
export interface HelloGrease {
  readonly group: number
  readonly version: number
}

/** The extensions of a browser's hello but for those at its ends, in no order: browsers shuffle them. */
export function helloExtensions(domain: string, grease: HelloGrease, randomBytes: RandomBytes): readonly Uint8Array[] {
  const name = new TextEncoder().encode(domain)
  return [
    // server_name
    extension(0x0000, withLength16(Uint8Array.of(0), withLength16(name))),
    // extended_master_secret, session_ticket, signed_certificate_timestamp, renegotiation_info
    extension(0x0017),
    extension(0x0023),
    extension(0x0012),
    extension(0xff01, Uint8Array.of(0)),
    // supported_groups: X25519MLKEM768, x25519, secp256r1, secp384r1
    extension(0x000a, withLength16(...[grease.group, X25519_ML_KEM_768, X25519, 0x0017, 0x0018].map(uint16))),
    // ec_point_formats: uncompressed
    extension(0x000b, Uint8Array.of(1, 0)),
    // application_layer_protocol_negotiation and application_settings
    extension(0x0010, withLength16(protocolName('h2'), protocolName('http/1.1'))),
    extension(0x44cd, withLength16(protocolName('h2'))),
    // status_request: OCSP
    extension(0x0005, Uint8Array.of(1, 0, 0, 0, 0)),
    // signature_algorithms
    extension(0x000d, withLength16(...[0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601].map(uint16))),
    // compress_certificate: brotli
    extension(0x001b, Uint8Array.of(2, 0, 2)),
    // psk_key_exchange_modes: with ephemeral Diffie-Hellman
    extension(0x002d, Uint8Array.of(1, 1)),
    // supported_versions: 1.3 and 1.2
    extension(0x002b, Uint8Array.of(6), ...[grease.version, 0x0304, 0x0303].map(uint16)),
    keyShare(grease.group, randomBytes),
    encryptedClientHello(randomBytes),
  ]
}

function protocolName(name: string): Uint8Array {
  return concatBytes(Uint8Array.of(name.length), new TextEncoder().encode(name))
}

function keyShare(greaseGroup: number, randomBytes: RandomBytes): Uint8Array {
  const hybrid = concatBytes(mlKemPublicKey(randomBytes), x25519PublicKey(randomBytes(32)))
  const plain = x25519PublicKey(randomBytes(32))
  return extension(
    0x0033,
    withLength16(
      uint16(greaseGroup),
      withLength16(Uint8Array.of(0)),
      uint16(X25519_ML_KEM_768),
      withLength16(hybrid),
      uint16(X25519),
      withLength16(plain),
    ),
  )
}

/** What a browser sends that knows of no key to encrypt its hello with: the same form around chance. */
function encryptedClientHello(randomBytes: RandomBytes): Uint8Array {
  const [configId = 0, choice = 0] = randomBytes(2)
  const payloadLength = ECH_PAYLOAD_LENGTHS[choice % ECH_PAYLOAD_LENGTHS.length] ?? 144
  return extension(
    0xfe0d,
    // An outer hello, HKDF-SHA256 with AES-128-GCM
    Uint8Array.of(0, 0, 1, 0, 1, configId),
    withLength16(x25519PublicKey(randomBytes(32))),
    withLength16(randomBytes(payloadLength)),
  )
}
