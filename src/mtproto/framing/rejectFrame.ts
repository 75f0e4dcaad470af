import type { FrameRejection } from './frameCodec.js'
import { MAX_FRAME_LENGTH } from './maxFrameLength.js'

/** Refuses the rest of a stream. The reason is for people and holds no content. */
export function rejectFrame(reason: string): FrameRejection {
  return { type: 'rejected', reason }
}

/** Refuses a length that no packet, with the padding that it may have, can have; returns nothing if it is in order. */
export function rejectLength(length: number, maxPaddingLength = 0): FrameRejection | undefined {
  const cap = MAX_FRAME_LENGTH + maxPaddingLength
  if (length === 0) return rejectFrame('A frame of length 0')
  if (length > cap) return rejectFrame(`A frame of ${length} bytes, above the cap of ${cap}`)
  return undefined
}
