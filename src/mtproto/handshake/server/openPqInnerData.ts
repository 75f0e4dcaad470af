import { equalBytes } from '../../../bytes/equalBytes.js'
import type { Crypto } from '../../../crypto/crypto.js'
import { rsaPadDecrypt } from '../../../crypto/rsa/rsaPadDecrypt.js'
import type { RsaPrivateKey } from '../../../crypto/rsa/rsaPrivateKey.js'
import { rsaSha1Decrypt } from '../../../crypto/rsa/rsaSha1Decrypt.js'
import type { P_Q_inner_data } from '../../../tl/generated/mtproto.js'
import { type LeadingValue, readLeadingValue } from '../readHandshakeMessage.js'
import { type HandshakeRejection, rejectHandshake } from '../rejectHandshake.js'

/** What the client encrypted for the server's RSA key. */
export interface OpenedPqInnerData {
  readonly type: 'opened'
  readonly inner: P_Q_inner_data
}

/**
 * Opens what a client encrypted for one of the server's RSA keys: by RSA_PAD, or by the padding that came before it and
 * that some clients still use. https://core.telegram.org/mtproto/auth_key#4-encrypted-data-payload-generation
 */
export function openPqInnerData(
  crypto: Crypto,
  key: RsaPrivateKey,
  encrypted: Uint8Array,
): OpenedPqInnerData | HandshakeRejection {
  const value = readRsaPad(crypto, key, encrypted) ?? readRsaSha1(crypto, key, encrypted)
  if (value === undefined) return rejectHandshake('encrypted_data that this RSA key does not open')
  if (value.type === 'rejected') return value
  const inner = value.value
  switch (inner._) {
    case 'p_q_inner_data':
    case 'p_q_inner_data_dc':
    case 'p_q_inner_data_temp':
    case 'p_q_inner_data_temp_dc':
      return { type: 'opened', inner }
    default:
      return rejectHandshake(`${inner._} where p_q_inner_data was due`)
  }
}

function readRsaPad(
  crypto: Crypto,
  key: RsaPrivateKey,
  encrypted: Uint8Array,
): LeadingValue | HandshakeRejection | undefined {
  const padded = rsaPadDecrypt(crypto, key, encrypted)
  return padded === undefined ? undefined : readLeadingValue(padded)
}

/** Here the hash tells whether it was this padding at all, and it covers exactly the data. */
function readRsaSha1(crypto: Crypto, key: RsaPrivateKey, encrypted: Uint8Array): LeadingValue | undefined {
  const opened = rsaSha1Decrypt(crypto, key, encrypted)
  if (opened === undefined) return undefined
  const value = readLeadingValue(opened.padded)
  if (value.type === 'rejected') return undefined
  return equalBytes(opened.hash, crypto.sha1(opened.padded.subarray(0, value.length))) ? value : undefined
}
