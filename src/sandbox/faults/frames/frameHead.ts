import { uint32ToBytes } from '../../../bytes/uint32ToBytes.js'
import type { FramingName } from '../../../mtproto/framing/framing.js'

const MOST_ABRIDGED_LENGTH = 0xff_ffff * 4
/** The top bit of a length marks a quick ack. */
const MOST_LENGTH = 0x7fff_fffc

/** The head of a frame of so many bytes, or of as many as the framing can say; nothing follows it. */
export function frameHead(framing: FramingName, length?: number): Uint8Array {
  if (framing !== 'abridged') return uint32ToBytes(length ?? MOST_LENGTH)
  if (length !== undefined && length < 0x7f * 4) return Uint8Array.of(length / 4)
  const words = Math.min(length ?? MOST_ABRIDGED_LENGTH, MOST_ABRIDGED_LENGTH) / 4
  return Uint8Array.of(0x7f, words & 0xff, (words >> 8) & 0xff, words >> 16)
}
