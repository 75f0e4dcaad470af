import { assertDcId } from './assertDcId.js'
import type { ImportedSession } from './importedSession.js'
import { sessionBytes } from './sessionBytes.js'
import { refusedSession, SessionReader } from './sessionReader.js'

/** Data centre 1, test 1, key 256, user 4, bot 1. */
const OLDEST_LENGTH = 263
/** The same with a user id of 8 bytes. */
const OLD_LENGTH = 267
/** The same with 4 bytes for the application, behind the data centre. */
const LENGTH = 271

/**
 * Reads a session string of Pyrogram and its descendants, in all three forms: base64url of the data centre (1 byte), in the newest form the
 * application (4, big-endian), whether it is of the test servers (1), the key, the user (4 in the oldest form, else 8), and whether it is a bot (1).
 */
export function pyrogramSessionFromString(text: string): ImportedSession {
  const bytes = sessionBytes(text)
  const { length } = bytes
  if (length !== OLDEST_LENGTH && length !== OLD_LENGTH && length !== LENGTH)
    throw refusedSession('it was cut or lengthened')
  const reader = new SessionReader(bytes)
  const dcId = assertDcId(reader.uint8())
  const apiId = length === LENGTH ? reader.uint32() : undefined
  const isTest = reader.boolean('whether it is of the test servers')
  const authKey = reader.authKey()
  const id = length === OLDEST_LENGTH ? reader.uint32() : reader.uint53('its user')
  const isBot = reader.boolean('whether it is of a bot')
  if (id === 0) throw refusedSession('it is of nobody')
  return { source: 'pyrogram', dcId, authKey, isTest, ...(apiId !== undefined && { apiId }), account: { id, isBot } }
}
