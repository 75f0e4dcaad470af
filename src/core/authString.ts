import { base64ToBytes } from '../bytes/base64ToBytes.js'
import { bytesToBase64Url } from '../bytes/bytesToBase64Url.js'
import { concatBytes } from '../bytes/concatBytes.js'
import { equalBytes } from '../bytes/equalBytes.js'
import type { Crypto } from '../crypto/crypto.js'
import { InputError } from '../errors/inputError.js'

/** What an auth string holds: enough to be the account. */
export interface AuthString {
  readonly apiId: number
  readonly dcId: number
  readonly isTest: boolean
  readonly isBot: boolean
  readonly userId: number
  /** 256 bytes. */
  readonly authKey: Uint8Array
}

const VERSION = 1
const KEY_LENGTH = 256
const FIELDS_LENGTH = 16
const CHECKSUM_LENGTH = 4
const LENGTH = FIELDS_LENGTH + KEY_LENGTH + CHECKSUM_LENGTH

/** Writes an auth string: version, flags, data centre, API id, user id, key, and four bytes of a SHA-256 over all of it; base64url. */
export function encodeAuthString(contents: AuthString, crypto: Crypto): string {
  const fields = new Uint8Array(FIELDS_LENGTH)
  const view = new DataView(fields.buffer)
  view.setUint8(0, VERSION)
  view.setUint8(1, (contents.isTest ? 1 : 0) | (contents.isBot ? 2 : 0))
  view.setInt16(2, contents.dcId, true)
  view.setInt32(4, contents.apiId, true)
  view.setBigInt64(8, BigInt(contents.userId), true)
  const checksum = crypto.sha256(fields, contents.authKey).subarray(0, CHECKSUM_LENGTH)
  return bytesToBase64Url(concatBytes(fields, contents.authKey, checksum))
}

/** Reads an auth string, or throws an `InputError` that does not repeat it. */
export function decodeAuthString(authString: string, crypto: Crypto): AuthString {
  const bytes = base64ToBytes(authString.trim())
  if (bytes === undefined || bytes.length < 1) throw refused('it is not base64url')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint8(0) !== VERSION) throw refused('its version is not one that this release knows')
  if (bytes.length !== LENGTH) throw refused('it was cut or lengthened')
  const checksum = crypto.sha256(bytes.subarray(0, FIELDS_LENGTH + KEY_LENGTH)).subarray(0, CHECKSUM_LENGTH)
  if (!equalBytes(checksum, bytes.subarray(FIELDS_LENGTH + KEY_LENGTH))) throw refused('its checksum is wrong')
  const flags = view.getUint8(1)
  return {
    isTest: (flags & 1) !== 0,
    isBot: (flags & 2) !== 0,
    dcId: view.getInt16(2, true),
    apiId: view.getInt32(4, true),
    userId: Number(view.getBigInt64(8, true)),
    authKey: bytes.slice(FIELDS_LENGTH, FIELDS_LENGTH + KEY_LENGTH),
  }
}

function refused(why: string): InputError {
  return new InputError(
    `The auth string cannot be used: ${why}. Export it anew with \`exportAuthString\`.`,
    'authString',
  )
}
