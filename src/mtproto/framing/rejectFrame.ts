import type { FrameRejection } from './frameCodec.js'
import { MAX_FRAME_LENGTH } from './maxFrameLength.js'

/** Refuses the rest of a stream. The reason is for people and holds no content. */
export function rejectFrame(reason: string): FrameRejection {
  return { type: 'rejected', reason }
}

/** Refuses a length that no packet has, or returns nothing if it is in order. */
export function rejectLength(length: number): FrameRejection | undefined {
  if (length === 0) return rejectFrame('A frame of length 0')
  if (length > MAX_FRAME_LENGTH) {
    return rejectFrame(`A frame of ${length} bytes, above the cap of ${MAX_FRAME_LENGTH}`)
  }
  return undefined
}
