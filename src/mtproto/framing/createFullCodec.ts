import { InputError } from '../../errors/inputError.js'
import { readUint32 } from '../../bytes/readUint32.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { assertSendable } from './assertSendable.js'
import { crc32 } from '../../bytes/crc32.js'
import type { FrameCodec, FrameRejection, FramingRole } from './frameCodec.js'
import type { FrameEvent } from './framing.js'
import { readPayload } from './readPayload.js'
import { rejectFrame, rejectLength } from './rejectFrame.js'

/** Length, sequence number and checksum: what the full framing adds to a packet. */
const OVERHEAD = 12

/**
 * Makes the codec of the full framing: length, sequence number and CRC-32 around each packet. It has no quick acks: a
 * request for one is not sent. See https://core.telegram.org/mtproto/mtproto-transports#full.
 */
export function createFullCodec(role: FramingRole): FrameCodec {
  let sentCount = 0
  let receivedCount = 0

  function measure(head: Uint8Array): number | FrameRejection {
    if (head.length < 4) return 4
    const length = readUint32(head)
    if (length < OVERHEAD) return rejectFrame(`A full frame of ${length} bytes: it has at least ${OVERHEAD}`)
    return rejectLength(length - OVERHEAD) ?? length
  }

  function read(frame: Uint8Array): FrameEvent | undefined {
    const checksumAt = frame.length - 4
    if (readUint32(frame, checksumAt) !== crc32(frame.subarray(0, checksumAt))) {
      return rejectFrame('A full frame with a wrong checksum')
    }
    const sequenceNumber = readUint32(frame, 4)
    if (sequenceNumber !== receivedCount) {
      return rejectFrame(`A full frame numbered ${sequenceNumber} where ${receivedCount} was due`)
    }
    receivedCount = (receivedCount + 1) >>> 0
    return readPayload(role, frame.subarray(8, checksumAt), false)
  }

  function encode(packet: Uint8Array): Uint8Array {
    assertSendable(packet)
    const frame = writeFullFrame(packet, sentCount)
    sentCount = (sentCount + 1) >>> 0
    return frame
  }

  return {
    name: 'full',
    measure,
    read,
    encode,
    encodeError: (code) => encode(uint32ToBytes(code)),
    encodeQuickAck() {
      throw new InputError('The full framing has no quick acks', 'token')
    },
  }
}

/** Writes one full frame with the sequence number given. */
export function writeFullFrame(payload: Uint8Array, sequenceNumber: number): Uint8Array {
  const frame = new Uint8Array(OVERHEAD + payload.length)
  frame.set(uint32ToBytes(frame.length))
  frame.set(uint32ToBytes(sequenceNumber), 4)
  frame.set(payload, 8)
  frame.set(uint32ToBytes(crc32(frame.subarray(0, frame.length - 4))), frame.length - 4)
  return frame
}
