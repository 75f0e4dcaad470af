import { CLIENT_TO_SERVER } from '../../crypto/keyOffset.js'
import { type Envelope, openEnvelope } from '../../mtproto/messages/envelope.js'
import type { SentServiceMessage } from '../../mtproto/messages/serviceMessage.js'
import type { IncomingPacket } from '../faults/incomingPacket.js'
import type { Connection } from './connection.js'
import type { LiveKey } from './liveKey.js'
import type { LiveSession } from './liveSession.js'
import type { PacketFaultsOptions } from './packetFaultsOptions.js'

/** A packet that came under a known key, as faults have it. */
export class ReceivedPacket implements IncomingPacket {
  readonly now: number
  readonly envelope: Envelope | undefined
  readonly #options: PacketFaultsOptions
  readonly #key: LiveKey
  readonly #connection: Connection

  constructor(options: PacketFaultsOptions, key: LiveKey, packet: Uint8Array, connection: Connection) {
    this.#options = options
    this.#key = key
    this.#connection = connection
    this.now = options.clock.now()
    this.envelope = openEnvelope(options.crypto, key.authKey, packet, CLIENT_TO_SERVER)
  }

  get keyId(): bigint {
    return this.#key.own.keyId
  }

  get isKeyTemporary(): boolean {
    return this.#key.own.expiresAt !== undefined
  }

  sendError(code: number): void {
    this.#connection.sendError(code)
  }

  notify(message: SentServiceMessage): void {
    this.#say((session) => session.machine.notify(message, this.now))
  }

  push(body: Uint8Array): void {
    this.#say((session) => session.machine.push(body, this.now))
  }

  closeLine(): void {
    this.#connection.close()
  }

  forgetSession(): void {
    const session = this.#key.sessions.get(this.envelope?.sessionId ?? 0n)
    if (session !== undefined) this.#key.forget(session)
  }

  forgetKey(): void {
    this.#connection.refuse()
    this.#options.dropKey(this.keyId)
  }

  expireKey(ms: number): void {
    this.#key.own.expiresAt = this.now + ms
  }

  rotateSalt(): void {
    this.#options.rotateSalt(this.#key)
  }

  /** A session that nobody has heard of before says nothing, since no client knows it yet. */
  #say(speak: (session: LiveSession) => void): void {
    const session = this.#key.sessions.get(this.envelope?.sessionId ?? 0n)
    if (session === undefined) return
    session.attach(this.#connection, this.now)
    speak(session)
    session.settle(this.now)
  }
}
