import {
  CONTAINED_HEADER_LENGTH,
  type ContainedMessage,
  MOST_CONTAINER_MESSAGES,
  writeContainer,
} from '../messages/writeContainer.js'
import { sealEnvelope } from '../messages/envelope.js'
import type { Cipher } from './cipher.js'
import { LIMITS } from './limits.js'

/** A packet as it was written. */
export interface SealedBatch {
  readonly packet: Uint8Array
  /** The id and the number of the container, or of the one message. */
  readonly messageId: bigint
  readonly sequenceNumber: number
}

/** What is sealed around the messages of a batch. */
export interface SealOptions {
  readonly sessionId: bigint
  readonly salt: bigint
  /** Makes the id and the number of a container, above those of all its messages. */
  readonly number: () => { readonly messageId: bigint; readonly sequenceNumber: number }
}

/** Gathers messages for one packet. */
export class Batch {
  readonly #messages: ContainedMessage[] = []
  #length = 0
  #mustContain = false

  get isEmpty(): boolean {
    return this.#messages.length === 0
  }

  /** Whether one more message of this length fits. A message that is too long for company goes alone. */
  hasRoom(bodyLength: number): boolean {
    if (this.isEmpty) return true
    const isFull = this.#messages.length >= MOST_CONTAINER_MESSAGES
    return !isFull && this.#length + CONTAINED_HEADER_LENGTH + bodyLength <= LIMITS.containerBytes
  }

  /** Adds a message. One that was sent before under its id, or whose id is old, is only valid inside a container. */
  add(message: ContainedMessage, mustContain: boolean): void {
    this.#messages.push(message)
    this.#length += CONTAINED_HEADER_LENGTH + message.body.length
    this.#mustContain ||= mustContain
  }

  /** Encrypts the messages, in a container unless there is one that can go without. */
  seal(cipher: Cipher, options: SealOptions): SealedBatch {
    const { crypto, randomBytes, authKey, outgoing } = cipher
    const [first] = this.#messages
    const isSingle = first !== undefined && this.#messages.length === 1 && !this.#mustContain
    const outer = isSingle ? first : { ...options.number(), body: writeContainer(this.#messages) }
    const envelope = { salt: options.salt, sessionId: options.sessionId, ...outer }
    const packet = sealEnvelope(crypto, randomBytes, authKey, envelope, outgoing)
    return { packet, messageId: outer.messageId, sequenceNumber: outer.sequenceNumber }
  }
}
