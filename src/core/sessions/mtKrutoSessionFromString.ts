import { assertDcId } from './assertDcId.js'
import type { ImportedSession } from './importedSession.js'
import { sessionBytes } from './sessionBytes.js'
import { AUTH_KEY_LENGTH, refusedSession, SessionReader } from './sessionReader.js'

const DC = /^(\d{1,3})(-test)?$/
/** More than any such string has. */
const MAX_LENGTH = 1_024

/**
 * Reads an auth string of MTKruto: base64url of runs of zeros (a zero, then how many), in which are, in TL, the data centre as text
 * (`2`, or `2-test`) and the key, and in all but the oldest the application (4 bytes), whether it is a bot (1) and the user (8).
 */
export function mtKrutoSessionFromString(text: string): ImportedSession {
  const reader = new SessionReader(unpackZeros(sessionBytes(text)))
  const [, dcId, test] = DC.exec(reader.tlText()) ?? []
  if (dcId === undefined) throw refusedSession('its data centre does not exist')
  const authKey = reader.tlBytes()
  if (authKey.length !== AUTH_KEY_LENGTH) throw refusedSession('its key has a wrong length')
  const shared = { source: 'mtKruto', dcId: assertDcId(Number(dcId)), authKey, isTest: test !== undefined } as const
  if (reader.left === 0) return shared
  const apiId = reader.uint32(true)
  const isBot = reader.boolean('whether it is of a bot')
  const id = reader.uint53('its user', true)
  reader.end()
  return { ...shared, apiId, account: { id, isBot } }
}

/** Undoes the packing of runs of zeros. */
function unpackZeros(packed: Uint8Array): Uint8Array {
  const bytes: number[] = []
  for (let index = 0; index < packed.length; index++) {
    const byte = packed[index] ?? 0
    if (byte !== 0) bytes.push(byte)
    else {
      index += 1
      const count = packed[index]
      if (count === undefined || count === 0) throw refusedSession('it was cut')
      for (let zero = 0; zero < count; zero++) bytes.push(0)
    }
    if (bytes.length > MAX_LENGTH) throw refusedSession('it is longer than it should be')
  }
  return Uint8Array.from(bytes)
}
