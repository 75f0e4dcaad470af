import type { Envelope } from '../../mtproto/messages/envelope.js'
import type { SentServiceMessage } from '../../mtproto/messages/serviceMessage.js'

/** A packet that a client sent under a key that the server knows, in the hands of a fault. Nothing of it has been taken. */
export interface IncomingPacket {
  /** The moment, in milliseconds. */
  readonly now: number
  /** The key of the packet. */
  readonly keyId: bigint
  /** Whether the key is a temporary one. */
  readonly isKeyTemporary: boolean
  /** What is in it; absent where it is no honest packet of this key. */
  readonly envelope: Envelope | undefined
  /** Answers with a transport error. */
  sendError(code: number): void
  /** Has the session say something. */
  notify(message: SentServiceMessage): void
  /** Has the session say something that it repeats until it is acknowledged. */
  push(body: Uint8Array): void
  closeLine(): void
  /** Forgets the session, as a server does that was begun anew. */
  forgetSession(): void
  /** Forgets the key, and with it all its sessions, and answers -404. */
  forgetKey(): void
  /** Has the key end in so many milliseconds. */
  expireKey(ms: number): void
  /** Takes another salt for the key at once: no earlier one is accepted any more. */
  rotateSalt(): void
}
