import { SchemaError } from '../../errors/schemaError.js'
import type { AnyObject } from '../../tl/generated/mtproto.js'
import { mtprotoSchema, Reader } from '../../tl/index.js'
import { readPlainMessage } from '../plainMessage.js'
import { type HandshakeRejection, rejectHandshake } from './rejectHandshake.js'

/** No message of an exchange comes near this length, in bytes. */
const MAX_BODY_LENGTH = 4096

/** What a packet of the exchange holds. */
export interface HandshakeMessage {
  readonly type: 'message'
  readonly value: AnyObject
}

/** A value that stands at the front of some bytes. */
export interface LeadingValue extends HandshakeMessage {
  /** How many bytes it takes. */
  readonly length: number
}

/**
 * Reads a packet of the exchange. Random bytes may stand behind the value, inside the length: Telegram's servers and TDLib
 * put them there to hide how long their messages are, as the lengths in https://core.telegram.org/mtproto/samples-auth_key show.
 */
export function readHandshakeMessage(
  packet: Uint8Array,
  sender: 'client' | 'server',
): HandshakeMessage | HandshakeRejection {
  const plain = readPlainMessage(packet, sender)
  if (plain.type === 'rejected') return plain
  if (plain.body.length > MAX_BODY_LENGTH) {
    return rejectHandshake(`A message of ${plain.body.length} bytes in a key exchange`)
  }
  return readLeadingValue(plain.body)
}

/** Reads the value at the front of some bytes, whatever stands behind it. */
export function readLeadingValue(bytes: Uint8Array): LeadingValue | HandshakeRejection {
  const reader = new Reader(bytes)
  try {
    const value = mtprotoSchema().readFrom(reader)
    return { type: 'message', value, length: reader.position }
  } catch (error) {
    if (error instanceof SchemaError) return rejectHandshake(`A message that cannot be read: ${error.message}`)
    throw error
  }
}
