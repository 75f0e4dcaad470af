import { base64ToBytes } from '../../bytes/base64ToBytes.js'
import { refusedSession } from './sessionReader.js'

/** Decodes a session string, in either alphabet of base64 and with or without padding. */
export function sessionBytes(text: string): Uint8Array {
  const bytes = base64ToBytes(text)
  if (bytes === undefined) throw refusedSession('it is not base64')
  return bytes
}
