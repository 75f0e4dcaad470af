import { bytesToBase64Url } from '../../bytes/bytesToBase64Url.js'
import type { ServerSalt } from '../../mtproto/session/session.js'
import type { RecordKind } from './recordKind.js'

/** The authorization key of one data centre. It is written before it is first used. */
export interface AuthKeyRecord {
  readonly dcId: number
  /** 256 bytes. Never to be printed. */
  readonly authKey: Uint8Array
  readonly salts: readonly ServerSalt[]
  /** Server time less local time when it was last learned, in milliseconds. */
  readonly timeOffsetMs: number
  /** When the key was agreed on, in milliseconds since the epoch. */
  readonly createdAt: number
}

/** The length of an authorization key. See https://core.telegram.org/mtproto/auth_key. */
const AUTH_KEY_BYTES = 256

/** The key of the row that holds the authorization key of a data centre. */
export function authKeyRowKey(dcId: number): string {
  return `dc:${dcId}`
}

/** How an authorization key is kept. Times are rounded to whole milliseconds. */
export const authKeyRecord: RecordKind<AuthKeyRecord> = {
  name: 'authKey',
  table: 'keys',
  version: 1,
  keyOf: ({ dcId }) => authKeyRowKey(dcId),
  write: ({ dcId, authKey, salts, timeOffsetMs, createdAt }) => ({
    dcId,
    authKey: bytesToBase64Url(authKey),
    salts: salts.map(({ salt, validSince, validUntil }) => ({ salt: String(salt), validSince, validUntil })),
    timeOffsetMs: Math.round(timeOffsetMs),
    createdAt: Math.round(createdAt),
  }),
  read: (fields) => ({
    dcId: fields.integer('dcId'),
    authKey: fields.bytes('authKey', AUTH_KEY_BYTES),
    salts: fields.records('salts', (salt) => ({
      salt: salt.long('salt'),
      validSince: salt.integer('validSince'),
      validUntil: salt.integer('validUntil'),
    })),
    timeOffsetMs: fields.integer('timeOffsetMs'),
    createdAt: fields.integer('createdAt'),
  }),
}
