import { readUint32 } from '../../bytes/readUint32.js'
import type { SessionSource } from './importedSession.js'
import { AUTH_KEY_LENGTH } from './sessionReader.js'

/** What Pyrogram writes is always so long, by form. */
const PYROGRAM_LENGTHS: readonly number[] = [263, 267, 271]
/** `dcOption` of the API as its bytes stand in a string of mtcute of version 1 or 2. */
const DC_OPTION = 0x18b7_a10d
const DIGIT_1 = 0x31
const DIGIT_9 = 0x39

/**
 * Tells which library wrote a session string, by what its first bytes and its length can be. `isNumbered` says that a `1` stood before them,
 * as GramJS and Telethon write it: the strings of the others cannot begin so, since their first byte is a small number.
 */
export function sourceOfSession(bytes: Uint8Array, isNumbered: boolean): SessionSource | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = bytes
  if (isNumbered) {
    const hostLength = second * 256 + third
    return bytes.length === 1 + 2 + hostLength + 2 + AUTH_KEY_LENGTH ? 'gramJs' : 'telethon'
  }
  // The text of a data centre: its length, and a digit.
  if (first >= 1 && first <= 8 && second >= DIGIT_1 && second <= DIGIT_9) return 'mtKruto'
  if (PYROGRAM_LENGTHS.includes(bytes.length)) return 'pyrogram'
  const hasFlags = second < 8 && third === 0 && fourth === 0 && fifth === 0
  const isTlServer = bytes.length > 9 && readUint32(bytes, 5) === DC_OPTION
  if (hasFlags && (first === 3 || (first <= 2 && isTlServer))) return 'mtcute'
  return first === 1 ? 'whimbrel' : undefined
}
