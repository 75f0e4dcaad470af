/** What a stored message is: the answer to a call, an update, or a word of the session itself. */
export type StoredMessageType = 'answer' | 'push' | 'notice'

/** A message that is kept until the client acknowledges it. */
export interface StoredMessage {
  readonly type: StoredMessageType
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly body: Uint8Array
  /** The call that it answers. */
  readonly callId: bigint | undefined
  isQueued: boolean
}

const MOST_MESSAGES = 10_000
const MOST_BYTES = 64 * 1_024 * 1_024

/** The messages that the client has not acknowledged, within bounds: the oldest are forgotten first. */
export class Outbox {
  readonly #messages: Map<bigint, StoredMessage> = new Map()
  #bytes = 0

  get(messageId: bigint): StoredMessage | undefined {
    return this.#messages.get(messageId)
  }

  /** Oldest first. */
  all(): IterableIterator<StoredMessage> {
    return this.#messages.values()
  }

  /** Keeps a message and returns those that had to make room. */
  add(message: StoredMessage): StoredMessage[] {
    this.#messages.set(message.messageId, message)
    this.#bytes += message.body.length
    const forgotten: StoredMessage[] = []
    for (const oldest of this.#messages.values()) {
      const isWithinBounds = this.#messages.size <= MOST_MESSAGES && this.#bytes <= MOST_BYTES
      if (isWithinBounds || oldest === message) break
      this.remove(oldest.messageId)
      forgotten.push(oldest)
    }
    return forgotten
  }

  remove(messageId: bigint): StoredMessage | undefined {
    const message = this.#messages.get(messageId)
    if (message === undefined) return undefined
    this.#messages.delete(messageId)
    this.#bytes -= message.body.length
    return message
  }
}
