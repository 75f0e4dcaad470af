/**
 * Counts the content-related messages of one side of a session.
 * See https://core.telegram.org/mtproto/description#message-sequence-number-msg-seqno.
 */
export class SequenceNumbers {
  #contentCount = 0

  /** The number of the next message: odd, and counted, if the other side must acknowledge it. */
  next(isContent: boolean): number {
    const doubled = this.#contentCount * 2
    if (!isContent) return doubled
    this.#contentCount += 1
    return doubled + 1
  }
}

/** Whether a message with this sequence number must be acknowledged. */
export function isContentRelated(sequenceNumber: number): boolean {
  return (sequenceNumber & 1) === 1
}
