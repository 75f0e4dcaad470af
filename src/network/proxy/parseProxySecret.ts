import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { InputError } from '../../errors/inputError.js'

const KEY_LENGTH = 16
const PADDED_MARK = 0xdd
const FAKE_TLS_MARK = 0xee
const MAX_DOMAIN_LENGTH = 182
const DOMAIN = /^[!-~]+$/

/** What the secret of an MTProxy says. */
export interface ProxySecret {
  /** The 16 bytes that client and proxy share. */
  readonly key: Uint8Array
  /** The domain that fake TLS pretends to visit; absent where the stream goes out as it is. */
  readonly domain?: string
}

/**
 * Reads the secret of an MTProxy in hexadecimal, base64 or base64url.
 * Throws an `InputError`, which does not repeat the secret, unless it has one of the forms that proxies have.
 */
export function parseProxySecret(text: string): ProxySecret {
  const bytes = bytesOf(text)
  if (bytes === undefined) throw refused('it is neither hexadecimal nor base64')
  const [mark] = bytes
  if (bytes.length === KEY_LENGTH) return { key: bytes }
  const hasMark = mark === PADDED_MARK || mark === FAKE_TLS_MARK
  if (bytes.length === KEY_LENGTH + 1 && hasMark) return { key: bytes.slice(1) }
  if (bytes.length <= KEY_LENGTH + 1 || mark !== FAKE_TLS_MARK) {
    throw refused(`its ${bytes.length} bytes are neither 16, nor 16 behind \`dd\`, nor 16 and a domain behind \`ee\``)
  }
  return { key: bytes.slice(1, KEY_LENGTH + 1), domain: domainOf(bytes.subarray(KEY_LENGTH + 1)) }
}

/** Hexadecimal goes first: every secret in it could be read as base64 too. */
function bytesOf(text: string): Uint8Array | undefined {
  const isHex = text.length % 2 === 0 && /^[0-9a-f]+$/i.test(text)
  return isHex ? hexToBytes(text) : base64ToBytes(text)
}

function domainOf(bytes: Uint8Array): string {
  if (bytes.length > MAX_DOMAIN_LENGTH) {
    throw refused(`its domain has ${bytes.length} bytes, and ${MAX_DOMAIN_LENGTH} are the most`)
  }
  const domain = String.fromCharCode(...bytes)
  if (!DOMAIN.test(domain)) throw refused('what should be its domain is none')
  return domain
}

function refused(why: string): InputError {
  return new InputError(
    `This is no secret of an MTProxy: ${why}. Copy it again from where the proxy is offered.`,
    'secret',
  )
}
