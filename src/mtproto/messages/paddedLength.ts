const HEADER_LENGTH = 32
const SHORTEST_PADDING = 12
const LARGEST_BUCKET = 1280
const BUCKETS = [64, 128, 192, 256, 384, 512, 768, 1024, LARGEST_BUCKET] as const
const BUCKET_STEP = 448

/**
 * The length of a message with its header and padding, before encryption, for a body of so many bytes.
 * Lengths fall into few classes, so that the size of a packet tells little of what is in it.
 * The padding is from 12 to 1024 bytes: https://core.telegram.org/mtproto/description#encrypted-message-encrypted-data.
 */
export function paddedLength(bodyLength: number): number {
  const shortest = (HEADER_LENGTH + bodyLength + SHORTEST_PADDING + 15) & ~15
  const bucket = BUCKETS.find((length) => length >= shortest)
  if (bucket !== undefined) return bucket
  return LARGEST_BUCKET + Math.ceil((shortest - LARGEST_BUCKET) / BUCKET_STEP) * BUCKET_STEP
}
