import { SERVER_TO_CLIENT } from '../../crypto/keyOffset.js'
import { sealMessage } from '../../crypto/sealMessage.js'
import { constructorIdOf, MSG_CONTAINER_ID } from '../../mtproto/messages/constructorIdOf.js'
import { type Envelope, openEnvelope, sealEnvelope } from '../../mtproto/messages/envelope.js'
import { readContainer } from '../../mtproto/messages/readContainer.js'
import type { SentServiceMessage } from '../../mtproto/messages/serviceMessage.js'
import { type ContainedMessage, writeContainer } from '../../mtproto/messages/writeContainer.js'
import { writeGzipPacked } from '../../mtproto/messages/writeGzipPacked.js'
import type { OutgoingPacket } from '../faults/outgoingPacket.js'
import type { LiveKey } from './liveKey.js'
import type { LiveSession } from './liveSession.js'
import type { PacketFaultsOptions } from './packetFaultsOptions.js'

/** A packet that a session has to send, as faults have it. */
export class SentPacket implements OutgoingPacket {
  readonly packet: Uint8Array
  readonly now: number
  readonly envelope: Envelope
  readonly isContainer: boolean
  readonly messages: readonly ContainedMessage[]
  readonly #options: PacketFaultsOptions
  readonly #key: LiveKey
  readonly #session: LiveSession

  constructor(
    options: PacketFaultsOptions,
    session: LiveSession,
    key: LiveKey,
    packet: Uint8Array,
    envelope: Envelope,
  ) {
    this.#options = options
    this.#session = session
    this.#key = key
    this.packet = packet
    this.envelope = envelope
    this.now = options.clock.now()
    const { body, messageId } = envelope
    this.isContainer = constructorIdOf(body) === MSG_CONTAINER_ID
    this.messages = (this.isContainer ? readContainer(body, messageId) : undefined) ?? [envelope]
  }

  /** Opens a packet; nothing where a fault has spoilt it already. */
  static open(
    options: PacketFaultsOptions,
    session: LiveSession,
    key: LiveKey,
    packet: Uint8Array,
  ): SentPacket | undefined {
    const envelope = openEnvelope(options.crypto, key.authKey, packet, SERVER_TO_CLIENT)
    return envelope && new SentPacket(options, session, key, packet, envelope)
  }

  get sessionId(): bigint {
    return this.#session.machine.sessionId
  }

  seal(envelope: Envelope): Uint8Array {
    const { crypto, randomBytes } = this.#options
    return sealEnvelope(crypto, randomBytes, this.#key.authKey, envelope, SERVER_TO_CLIENT)
  }

  sealPlaintext(plaintext: Uint8Array): Uint8Array {
    return sealMessage(this.#options.crypto, this.#key.authKey, plaintext, SERVER_TO_CLIENT)
  }

  sealMessages(messages: readonly ContainedMessage[]): readonly Uint8Array[] {
    const [first] = messages
    if (first === undefined) return []
    const body = this.isContainer ? writeContainer(messages) : first.body
    return [this.seal({ ...this.envelope, body })]
  }

  pack(body: Uint8Array): Uint8Array {
    return writeGzipPacked(this.#options.crypto.gzip(body))
  }

  notify(message: SentServiceMessage): void {
    this.#session.machine.notify(message, this.now)
  }

  later(ms: number, packets: () => readonly Uint8Array[]): void {
    this.#options.later(ms, this.#session, () => {
      for (const packet of packets()) this.#session.transmit(packet)
    })
  }
}
