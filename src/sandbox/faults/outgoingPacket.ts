import type { Envelope } from '../../mtproto/messages/envelope.js'
import type { SentServiceMessage } from '../../mtproto/messages/serviceMessage.js'
import type { ContainedMessage } from '../../mtproto/messages/writeContainer.js'

/** A packet that a session has to send, in the hands of a fault. */
export interface OutgoingPacket {
  /** The packet as it is. */
  readonly packet: Uint8Array
  /** The session, by its id. */
  readonly sessionId: bigint
  /** The moment, in milliseconds. */
  readonly now: number
  /** What is in it. */
  readonly envelope: Envelope
  /** The messages in it: those of its container, or the one that it is. */
  readonly messages: readonly ContainedMessage[]
  /** Whether it is a container. */
  readonly isContainer: boolean
  /** Seals something else in its place. */
  seal(envelope: Envelope): Uint8Array
  /** Seals a plaintext whole, header and padding included, as it is. */
  sealPlaintext(plaintext: Uint8Array): Uint8Array
  /** Seals what is left of its messages; no packet where nothing is. */
  sealMessages(messages: readonly ContainedMessage[]): readonly Uint8Array[]
  /** Packs a body, as `gzip_packed`. */
  pack(body: Uint8Array): Uint8Array
  /** Has the session say something. */
  notify(message: SentServiceMessage): void
  /** Sends a packet later, over the line that the session has then. */
  later(ms: number, packets: () => readonly Uint8Array[]): void
}
