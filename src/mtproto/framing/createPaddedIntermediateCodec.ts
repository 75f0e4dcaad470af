import type { RandomBytes } from '../../crypto/crypto.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { readInt64 } from '../../bytes/readInt64.js'
import { readUint32 } from '../../bytes/readUint32.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { assertSendable } from './assertSendable.js'
import type { FrameCodec, FramingRole } from './frameCodec.js'
import type { FrameEvent } from './framing.js'
import { hasFlag, measureIntermediateFrame, readQuickAck, writeIntermediateFrame } from './createIntermediateCodec.js'
import { withQuickAckBit } from './quickAckBit.js'
import { readErrorCode } from './readPayload.js'

/** A frame below this length holds no packet but a code, padded. */
const MIN_PACKET_LENGTH = 16
const MAX_PADDING_LENGTH = 15
const QUICK_ACK_MARK = 0xffff_ffff

/** Makes the codec of the padded intermediate framing, which hides the length of a packet behind random bytes. */
export function createPaddedIntermediateCodec(role: FramingRole, randomBytes: RandomBytes): FrameCodec {
  function padding(maxLength: number): Uint8Array {
    const random = randomBytes(1 + maxLength)
    return random.subarray(1, 1 + ((random[0] ?? 0) % (maxLength + 1)))
  }

  function read(frame: Uint8Array): FrameEvent | undefined {
    const bareToken = readQuickAck(role, frame)
    if (bareToken !== undefined) return bareToken
    const payload = frame.subarray(4)
    if (role === 'client' && isQuickAck(payload))
      return { type: 'quickAck', token: withQuickAckBit(readUint32(payload, 4)) }
    if (payload.length < MIN_PACKET_LENGTH) return readErrorCode(role, payload)
    return { type: 'packet', packet: cutPadding(payload), wantsQuickAck: hasFlag(frame) }
  }

  return {
    name: 'paddedIntermediate',
    measure: (head) => measureIntermediateFrame(role, head, MAX_PADDING_LENGTH),
    read,
    encode(packet, wantsQuickAck) {
      assertSendable(packet)
      return writeIntermediateFrame(wantsQuickAck, packet, padding(MAX_PADDING_LENGTH))
    },
    encodeError: (code) => writeIntermediateFrame(false, uint32ToBytes(code), padding(MIN_PACKET_LENGTH - 1 - 4)),
    encodeQuickAck(token) {
      const payload = concatBytes(uint32ToBytes(QUICK_ACK_MARK), uint32ToBytes(withQuickAckBit(token)))
      return writeIntermediateFrame(false, payload, padding(MIN_PACKET_LENGTH - 1 - 8))
    },
  }
}

function isQuickAck(payload: Uint8Array): boolean {
  return payload.length >= 8 && payload.length <= 16 && readUint32(payload) === QUICK_ACK_MARK
}

/**
 * Cuts the padding, whose length is not told: an encrypted message is a header of 24 bytes and blocks of 16, a plain one
 * has its length within. A plain one whose length does not fit is left whole: its reader refuses it.
 */
function cutPadding(payload: Uint8Array): Uint8Array {
  if (readInt64(payload) !== 0n) {
    return payload.length < 24 ? payload : payload.subarray(0, payload.length - ((payload.length - 24) % 16))
  }
  if (payload.length < 20) return payload
  const length = 20 + readUint32(payload, 16)
  return length <= payload.length ? payload.subarray(0, length) : payload
}
