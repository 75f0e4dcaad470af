import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import type { Crypto } from '../../crypto/crypto.js'
import { decodeAuthString } from '../authString.js'
import { gramJsSessionFromString } from './gramJsSessionFromString.js'
import type { ImportedSession } from './importedSession.js'
import { mtcuteSessionFromString } from './mtcuteSessionFromString.js'
import { mtKrutoSessionFromString } from './mtKrutoSessionFromString.js'
import { pyrogramSessionFromString } from './pyrogramSessionFromString.js'
import { refusedSession } from './sessionReader.js'
import { sourceOfSession } from './sourceOfSession.js'
import { telethonSessionFromString } from './telethonSessionFromString.js'

/**
 * Reads a text that holds a sign-in, whichever library wrote it, and tells which.
 * Throws an `InputError` that says what is wrong and does not repeat the text.
 */
export function sessionFromString(text: string, crypto: Crypto): ImportedSession {
  const trimmed = typeof text === 'string' ? text.trim() : ''
  if (trimmed === '') throw refusedSession('it is empty')
  const isNumbered = trimmed.startsWith('1')
  const bytes = base64ToBytes(isNumbered ? trimmed.slice(1) : trimmed)
  if (bytes === undefined) throw refusedSession('it is not base64')
  switch (sourceOfSession(bytes, isNumbered)) {
    case 'whimbrel':
      return ownSession(trimmed, crypto)
    case 'gramJs':
      return gramJsSessionFromString(trimmed)
    case 'telethon':
      return telethonSessionFromString(trimmed)
    case 'pyrogram':
      return pyrogramSessionFromString(trimmed)
    case 'mtcute':
      return mtcuteSessionFromString(trimmed)
    case 'mtKruto':
      return mtKrutoSessionFromString(trimmed)
    case undefined:
      throw refusedSession('no library that is known here writes such a string, or it was cut')
  }
}

function ownSession(text: string, crypto: Crypto): ImportedSession {
  const { apiId, dcId, isTest, isBot, userId, authKey } = decodeAuthString(text, crypto)
  return { source: 'whimbrel', apiId, dcId, isTest, authKey, account: { id: userId, isBot } }
}
