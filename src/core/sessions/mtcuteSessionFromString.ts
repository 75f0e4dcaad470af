import { assertDcId } from './assertDcId.js'
import type { ImportedSession } from './importedSession.js'
import { sessionBytes } from './sessionBytes.js'
import { AUTH_KEY_LENGTH, refusedSession, SessionReader } from './sessionReader.js'

const HAS_SELF = 1
const IS_TEST = 2
const HAS_MEDIA_SERVER = 4
/** `dcOption` of the API, by which the first two versions write servers. */
const DC_OPTION = 0x18b7_a10d
const HAS_SECRET = 1024
/** `boolTrue` and `boolFalse` of TL. */
const TRUE = 0x9972_75b5
const FALSE = 0xbc79_9737

interface Server {
  readonly dcId: number
  readonly isTest: boolean
}

/**
 * Reads a session string of mtcute, of version 1, 2 or 3: base64url of the version (1 byte), then in TL flags (1: user, 2: test servers,
 * 4: a server for media), one or two servers, the user and whether it is a bot, and the key. It does not tell the application.
 */
export function mtcuteSessionFromString(text: string): ImportedSession {
  const reader = new SessionReader(sessionBytes(text))
  const version = reader.uint8()
  if (version < 1 || version > 3) throw refusedSession('its version is not one that this release knows')
  const flags = reader.uint32(true)
  const readServer = version === 3 ? readBasicServer : readTlServer
  const server = readServer(reader)
  if (version > 1 && (flags & HAS_MEDIA_SERVER) !== 0) readServer(reader)
  const account = (flags & HAS_SELF) === 0 ? undefined : readAccount(reader)
  const authKey = reader.tlBytes()
  if (authKey.length !== AUTH_KEY_LENGTH) throw refusedSession('its key has a wrong length')
  reader.end()
  const isTest = (flags & IS_TEST) !== 0 || server.isTest
  return { source: 'mtcute', dcId: server.dcId, authKey, isTest, ...(account !== undefined && { account }) }
}

/** A server as version 3 writes it: version, number, flags, address, port. */
function readBasicServer(outer: SessionReader): Server {
  const reader = new SessionReader(outer.tlBytes())
  const version = reader.uint8()
  if (version !== 1 && version !== 2)
    throw refusedSession('its server is written in a way that this release does not know')
  const dcId = assertDcId(reader.uint8())
  const flags = reader.uint8()
  reader.tlBytes()
  reader.uint32(true)
  return { dcId, isTest: version === 2 && (flags & 4) !== 0 }
}

/** A server as versions 1 and 2 write it, as `dcOption`. */
function readTlServer(reader: SessionReader): Server {
  if (reader.uint32(true) !== DC_OPTION) throw refusedSession('its server is none')
  const flags = reader.uint32(true)
  const dcId = assertDcId(reader.uint32(true))
  reader.tlBytes()
  reader.uint32(true)
  if ((flags & HAS_SECRET) !== 0) reader.tlBytes()
  return { dcId, isTest: false }
}

function readAccount(reader: SessionReader): NonNullable<ImportedSession['account']> {
  const id = reader.uint53('its user', true)
  const isBot = reader.uint32(true)
  if (isBot !== TRUE && isBot !== FALSE) throw refusedSession('whether it is of a bot is neither yes nor no')
  return { id, isBot: isBot === TRUE }
}
