import { assertDcId } from './assertDcId.js'
import type { ImportedSession } from './importedSession.js'
import { ipText } from './ipText.js'
import { isTestServer } from './isTestServer.js'
import { sessionBytes } from './sessionBytes.js'
import { AUTH_KEY_LENGTH, refusedSession, SessionReader } from './sessionReader.js'

const IP_LENGTHS: readonly number[] = [4, 16]

/**
 * Reads a session string of Telethon: `1`, then base64url of the data centre (1 byte), its address (4 or 16 bytes), port (2, big-endian)
 * and key. It tells neither the account nor the application, and by the address alone whether it is of the test servers.
 */
export function telethonSessionFromString(text: string): ImportedSession {
  if (!text.startsWith('1')) throw refusedSession('its version is not one that Telethon writes')
  const bytes = sessionBytes(text.slice(1))
  const ipLength = bytes.length - 1 - 2 - AUTH_KEY_LENGTH
  if (!IP_LENGTHS.includes(ipLength)) throw refusedSession('it was cut or lengthened')
  const reader = new SessionReader(bytes)
  const dcId = assertDcId(reader.uint8())
  const isTest = isTestServer(ipText(reader.bytes(ipLength)))
  reader.uint16()
  return { source: 'telethon', dcId, authKey: reader.authKey(), ...(isTest && { isTest }) }
}
