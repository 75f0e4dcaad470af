import { int64ToBytes } from '../bytes/int64ToBytes.js'
import { readInt64 } from '../bytes/readInt64.js'
import { readUint32 } from '../bytes/readUint32.js'
import { uint32ToBytes } from '../bytes/uint32ToBytes.js'

/** Key id, message id and length: what stands before the body. */
const HEADER_LENGTH = 20

/** A message without encryption, as the key exchange uses it. https://core.telegram.org/mtproto/description#unencrypted-message */
export interface PlainMessage {
  readonly type: 'plainMessage'
  readonly messageId: bigint
  readonly body: Uint8Array
}

/** A packet that holds no plain message that may be believed. The reason is for people. */
export interface PlainMessageRejection {
  readonly type: 'rejected'
  readonly reason: string
}

/** Writes a plain message: key id 0, message id, length, body. */
export function writePlainMessage(messageId: bigint, body: Uint8Array): Uint8Array {
  const packet = new Uint8Array(HEADER_LENGTH + body.length)
  packet.set(int64ToBytes(messageId), 8)
  packet.set(uint32ToBytes(body.length), 16)
  packet.set(body, HEADER_LENGTH)
  return packet
}

/**
 * Reads a plain message and checks its envelope. `sender` is the side that it came from, which shows in the low bits of
 * the message id: 0 for a client's message, 1 for a server's answer. The body is a view of the packet.
 * https://core.telegram.org/mtproto/description#message-identifier-msg-id
 */
export function readPlainMessage(
  packet: Uint8Array,
  sender: 'client' | 'server',
): PlainMessage | PlainMessageRejection {
  if (packet.length < HEADER_LENGTH) return reject(`A packet of ${packet.length} bytes where a plain message was due`)
  if (readInt64(packet) !== 0n) return reject('An encrypted message where a plain one was due')
  const messageId = readInt64(packet, 8)
  if ((messageId & 3n) !== (sender === 'server' ? 1n : 0n)) return reject('A plain message whose id has wrong low bits')
  const length = readUint32(packet, 16)
  if (length === 0 || length % 4 !== 0 || length > packet.length - HEADER_LENGTH) {
    return reject(`A plain message of length ${length} in a packet of ${packet.length} bytes`)
  }
  return { type: 'plainMessage', messageId, body: packet.subarray(HEADER_LENGTH, HEADER_LENGTH + length) }
}

function reject(reason: string): PlainMessageRejection {
  return { type: 'rejected', reason }
}
