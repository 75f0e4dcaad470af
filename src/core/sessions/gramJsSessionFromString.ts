import { assertDcId } from './assertDcId.js'
import type { ImportedSession } from './importedSession.js'
import { isTestServer } from './isTestServer.js'
import { sessionBytes } from './sessionBytes.js'
import { refusedSession, SessionReader } from './sessionReader.js'

/** The longest name of a server. */
const MAX_HOST_LENGTH = 100

/**
 * Reads a session string of GramJS or teleproto: `1`, then base64 of the data centre (1 byte), the length of its address (2, big-endian)
 * and the address as text, port (2) and key. It tells neither the account nor the application, and by the address alone whether it is of the test servers.
 */
export function gramJsSessionFromString(text: string): ImportedSession {
  if (!text.startsWith('1')) throw refusedSession('its version is not one that GramJS writes')
  const reader = new SessionReader(sessionBytes(text.slice(1)))
  const dcId = assertDcId(reader.uint8())
  const hostLength = reader.uint16()
  if (hostLength === 0 || hostLength > MAX_HOST_LENGTH) throw refusedSession('its server has no address')
  const host = new TextDecoder().decode(reader.bytes(hostLength))
  reader.uint16()
  const authKey = reader.authKey()
  reader.end()
  return { source: 'gramJs', dcId, authKey, ...(isTestServer(host) && { isTest: true }) }
}
