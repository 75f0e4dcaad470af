import { readUint32 } from '../../bytes/readUint32.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { assertSendable } from './assertSendable.js'
import type { FrameCodec, FrameRejection, FramingRole } from './frameCodec.js'
import type { FrameEvent } from './framing.js'
import { QUICK_ACK_BIT, withQuickAckBit } from './quickAckBit.js'
import { readPayload } from './readPayload.js'
import { rejectLength } from './rejectFrame.js'

/** Makes the codec of the intermediate framing: a length of four bytes before each packet. */
export function createIntermediateCodec(role: FramingRole): FrameCodec {
  function encode(packet: Uint8Array, wantsQuickAck: boolean): Uint8Array {
    assertSendable(packet)
    return writeIntermediateFrame(wantsQuickAck, packet)
  }
  return {
    name: 'intermediate',
    measure: (head) => measureIntermediateFrame(role, head),
    read: (frame) => readQuickAck(role, frame) ?? readPayload(role, frame.subarray(4), hasFlag(frame)),
    encode,
    encodeError: (code) => encode(uint32ToBytes(code), false),
    encodeQuickAck: (token) => uint32ToBytes(withQuickAckBit(token)),
  }
}

/** Measures a frame that begins with a length of four bytes, or a quick ack that stands in its place. */
export function measureIntermediateFrame(
  role: FramingRole,
  head: Uint8Array,
  maxPaddingLength = 0,
): number | FrameRejection {
  if (head.length < 4 || (role === 'client' && hasFlag(head))) return 4
  const length = readUint32(head) & ~QUICK_ACK_BIT
  return rejectLength(length, maxPaddingLength) ?? 4 + length
}

/** Reads a quick ack that stands in place of a length. Only clients receive them. */
export function readQuickAck(role: FramingRole, frame: Uint8Array): FrameEvent | undefined {
  return role === 'client' && hasFlag(frame) ? { type: 'quickAck', token: readUint32(frame) } : undefined
}

/** Whether the top bit of the length is set: a client sets it to ask for a quick ack. */
export function hasFlag(frame: Uint8Array): boolean {
  return readUint32(frame) >= QUICK_ACK_BIT
}

/** Puts the length of four bytes before the parts of a frame. */
export function writeIntermediateFrame(wantsQuickAck: boolean, payload: Uint8Array, padding?: Uint8Array): Uint8Array {
  const length = payload.length + (padding?.length ?? 0)
  const frame = new Uint8Array(4 + length)
  frame.set(uint32ToBytes(wantsQuickAck ? length | QUICK_ACK_BIT : length))
  frame.set(payload, 4)
  if (padding !== undefined) frame.set(padding, 4 + payload.length)
  return frame
}
