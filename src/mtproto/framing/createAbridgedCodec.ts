import { reverseBytes } from '../../bytes/reverseBytes.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { assertSendable } from './assertSendable.js'
import type { FrameCodec, FrameRejection, FramingRole } from './frameCodec.js'
import type { FrameEvent } from './framing.js'
import { withQuickAckBit } from './quickAckBit.js'
import { readPayload } from './readPayload.js'
import { rejectLength } from './rejectFrame.js'

const LONG_LENGTH = 0x7f
const FLAG = 0x80

/** Makes the codec of the abridged framing: a length in words, in one byte or in four. */
export function createAbridgedCodec(role: FramingRole): FrameCodec {
  function measure(head: Uint8Array): number | FrameRejection {
    const first = head[0]
    if (first === undefined) return 1
    if (role === 'client' && first >= FLAG) return 4
    const words = first & LONG_LENGTH
    if (words < LONG_LENGTH) return rejectLength(words * 4) ?? 1 + words * 4
    const [, low, middle, high] = head
    if (low === undefined || middle === undefined || high === undefined) return 4
    const length = (low | (middle << 8) | (high << 16)) * 4
    return rejectLength(length) ?? 4 + length
  }

  function read(frame: Uint8Array): FrameEvent | undefined {
    const first = frame[0] ?? 0
    if (role === 'client' && first >= FLAG) {
      const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
      return { type: 'quickAck', token: view.getUint32(0, false) }
    }
    const headerLength = (first & LONG_LENGTH) === LONG_LENGTH ? 4 : 1
    return readPayload(role, frame.subarray(headerLength), first >= FLAG)
  }

  function encode(packet: Uint8Array, wantsQuickAck: boolean): Uint8Array {
    assertSendable(packet)
    const words = packet.length / 4
    const flag = wantsQuickAck ? FLAG : 0
    const headerLength = words < LONG_LENGTH ? 1 : 4
    const frame = new Uint8Array(headerLength + packet.length)
    if (words < LONG_LENGTH) {
      frame[0] = words | flag
    } else {
      frame[0] = LONG_LENGTH | flag
      frame.set(uint32ToBytes(words).subarray(0, 3), 1)
    }
    frame.set(packet, headerLength)
    return frame
  }

  return {
    name: 'abridged',
    measure,
    read,
    encode,
    encodeError: (code) => encode(uint32ToBytes(code), false),
    encodeQuickAck: (token) => reverseBytes(uint32ToBytes(withQuickAckBit(token))),
  }
}
