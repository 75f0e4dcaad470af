/** Gives the next message id for a moment in milliseconds since the epoch; ids only ever go up. */
export type NextMessageId = (now: number) => bigint

/**
 * Makes the message ids of one side of a key exchange: seconds in the upper half, their fraction in the lower, and the
 * side in the low bits. https://core.telegram.org/mtproto/description#message-identifier-msg-id
 */
export function createPlainMessageIds(sender: 'client' | 'server'): NextMessageId {
  const lowBits = sender === 'server' ? 1n : 0n
  let last = 0n
  return (now) => {
    const seconds = Math.floor(now / 1000)
    const fraction = Math.floor(((now - seconds * 1000) / 1000) * 2 ** 32)
    const fromTime = ((BigInt(seconds) << 32n) | (BigInt(fraction) & ~3n)) + lowBits
    const next = fromTime > last ? fromTime : last + 4n
    // A lower half of zeros counts as an id without a fraction, which servers may refuse.
    last = (next & 0xffff_ffffn) === 0n ? next + 4n : next
    return last
  }
}
