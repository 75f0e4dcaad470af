import { equalBytes } from '../../bytes/equalBytes.js'
import type { AesKeys } from '../../crypto/aesKeys.js'
import type { Crypto } from '../../crypto/crypto.js'
import { openInnerData } from '../../crypto/handshake/openInnerData.js'
import { type LeadingValue, readLeadingValue } from './readHandshakeMessage.js'
import { type HandshakeRejection, rejectHandshake } from './rejectHandshake.js'

const MAX_PADDING_LENGTH = 15

/**
 * Decrypts the Diffie-Hellman values of either side and checks their hash, which alone protects them from changes: it
 * covers exactly the value that was read, with less than a block of padding behind it.
 * https://core.telegram.org/mtproto/auth_key#6-client-responds-with
 */
export function openDhInnerData(
  crypto: Crypto,
  keys: AesKeys,
  encrypted: Uint8Array,
): LeadingValue | HandshakeRejection {
  const opened = openInnerData(crypto, keys, encrypted)
  if (opened === undefined) return rejectHandshake(`Encrypted values of ${encrypted.length} bytes`)
  const inner = readLeadingValue(opened.padded)
  if (inner.type === 'rejected') return inner
  if (opened.padded.length - inner.length > MAX_PADDING_LENGTH) {
    return rejectHandshake(`More than ${MAX_PADDING_LENGTH} bytes of padding behind ${inner.value._}`)
  }
  if (!equalBytes(opened.hash, crypto.sha1(opened.padded.subarray(0, inner.length)))) {
    return rejectHandshake(`A wrong hash of ${inner.value._}`)
  }
  return inner
}
