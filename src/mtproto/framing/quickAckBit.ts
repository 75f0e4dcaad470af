/** The bit that tells a quick ack token from a length. https://core.telegram.org/mtproto/mtproto-transports#quick-ack */
export const QUICK_ACK_BIT = 0x8000_0000

/** Brings a token into the form it has on the wire: an unsigned 32-bit number with its top bit set. */
export function withQuickAckBit(token: number): number {
  return (token | QUICK_ACK_BIT) >>> 0
}
