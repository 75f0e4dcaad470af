import type { RandomBytes } from '../../src/crypto/crypto.js'
import { CLIENT_TO_SERVER, type KeyOffset, SERVER_TO_CLIENT } from '../../src/crypto/keyOffset.js'
import { constructorIdOf, MSG_CONTAINER_ID } from '../../src/mtproto/messages/constructorIdOf.js'
import { readContainer } from '../../src/mtproto/messages/readContainer.js'
import { writeContainer } from '../../src/mtproto/messages/writeContainer.js'
import { type Envelope, openEnvelope, sealEnvelope } from '../../src/mtproto/messages/envelope.js'
import { MessageIds } from '../../src/mtproto/messages/messageIds.js'
import { SequenceNumbers } from '../../src/mtproto/messages/sequenceNumbers.js'
import {
  isServiceMessageId,
  readServiceMessage,
  type ServiceMessage,
  writeServiceMessage,
} from '../../src/mtproto/messages/serviceMessage.js'
import { createSession } from '../../src/mtproto/session/createSession.js'
import type { Session, SessionEvent, SessionOptions } from '../../src/mtproto/session/session.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { seededRandomBytes } from '../seededRandomBytes.js'
import { testAuthKey } from './testAuthKey.js'

/** A message as a scripted peer writes it. */
export interface ScriptedMessage {
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly body: Uint8Array
}

/** A message as a scripted peer reads it. */
export interface ReadMessage extends ScriptedMessage {
  readonly service: ServiceMessage | undefined
}

/** A packet as a scripted peer reads it. */
export interface ReadPacket {
  readonly envelope: Envelope
  readonly isContainer: boolean
  readonly messages: readonly ReadMessage[]
}

type Writable = Parameters<typeof writeServiceMessage>[0]

/** The start of time in tests with a scripted peer. */
export const SCRIPT_START: number = Date.UTC(2026, 0, 1)
export const SCRIPT_SALT = 0x5a17n
const SCRIPT_SESSION_ID = 0x5e55_1011n

/** One side of a session that says exactly what a test tells it to, right or wrong; the other side is the real machine. */
export class ScriptedPeer {
  readonly session: Session
  readonly #randomBytes: RandomBytes
  readonly #incoming: KeyOffset
  readonly #outgoing: KeyOffset
  readonly #isServer: boolean
  readonly #messageIds: MessageIds
  readonly #sequenceNumbers = new SequenceNumbers()
  /** The time of both sides, unless a test makes a difference. */
  now: number = SCRIPT_START
  salt: bigint = SCRIPT_SALT
  /** How far this side's clock is from that of the machine. */
  skewMs = 0

  constructor(machine: 'client' | 'server', options: Partial<SessionOptions> = {}, seed = 1) {
    this.#randomBytes = seededRandomBytes(seed)
    this.#isServer = machine === 'client'
    this.#incoming = this.#isServer ? CLIENT_TO_SERVER : SERVER_TO_CLIENT
    this.#outgoing = this.#isServer ? SERVER_TO_CLIENT : CLIENT_TO_SERVER
    this.#messageIds = new MessageIds({ randomBytes: this.#randomBytes, mayStepBack: true })
    this.session = createSession({
      role: machine,
      crypto: nodeCrypto,
      randomBytes: seededRandomBytes(seed + 1),
      authKey: testAuthKey.bytes,
      authKeyId: testAuthKey.id,
      sessionId: SCRIPT_SESSION_ID,
      salt: SCRIPT_SALT,
      timeOffsetMs: 0,
      ...options,
    })
  }

  nextId(): bigint {
    return this.#messageIds.next(this.#isServer ? 1 : 0, this.now + this.skewMs)
  }

  /** A message with a fresh id and number. */
  message(body: Uint8Array, isContent = true): ScriptedMessage {
    return { messageId: this.nextId(), sequenceNumber: this.#sequenceNumbers.next(isContent), body }
  }

  service(message: Writable, isContent = false): ScriptedMessage {
    return this.message(writeServiceMessage(message), isContent)
  }

  container(...messages: readonly ScriptedMessage[]): ScriptedMessage {
    return this.message(writeContainer(messages), false)
  }

  seal(message: ScriptedMessage, overrides: Partial<Envelope> = {}): Uint8Array {
    const envelope = { salt: this.salt, sessionId: this.session.sessionId, ...message, ...overrides }
    return sealEnvelope(nodeCrypto, this.#randomBytes, testAuthKey, envelope, this.#outgoing)
  }

  /** Hands a message, alone in its packet, to the machine. */
  send(message: ScriptedMessage, overrides: Partial<Envelope> = {}): SessionEvent[] {
    return this.session.receive(this.seal(message, overrides), this.now)
  }

  /** Reads every packet that the machine has to write. */
  read(): ReadPacket[] {
    const packets: ReadPacket[] = []
    for (let packet = this.session.flush(this.now); packet !== undefined; packet = this.session.flush(this.now)) {
      packets.push(this.open(packet))
    }
    return packets
  }

  /** Reads every message that the machine has to write, out of its packets. */
  readMessages(): ReadMessage[] {
    return this.read().flatMap(({ messages }) => messages)
  }

  /** Reads every service message of a name that the machine has to write. */
  readServices<Name extends ServiceMessage['_']>(name: Name): Extract<ServiceMessage, { readonly _: Name }>[] {
    return this.readMessages().flatMap(({ service }) => (isNamed(service, name) ? [service] : []))
  }

  open(packet: Uint8Array): ReadPacket {
    const envelope = openEnvelope(nodeCrypto, testAuthKey, packet, this.#incoming)
    if (envelope === undefined) throw new Error('The machine wrote a packet that cannot be opened.')
    const isContainer = constructorIdOf(envelope.body) === MSG_CONTAINER_ID
    const found = isContainer ? readContainer(envelope.body, envelope.messageId) : [envelope]
    if (found === undefined) throw new Error('The machine wrote a container that cannot be read.')
    const messages = found.map(({ messageId, sequenceNumber, body }) => {
      const constructorId = constructorIdOf(body)
      const isService = constructorId !== undefined && isServiceMessageId(constructorId)
      return { messageId, sequenceNumber, body, service: isService ? readServiceMessage(body) : undefined }
    })
    return { envelope, isContainer, messages }
  }
}

function isNamed<Name extends ServiceMessage['_']>(
  message: ServiceMessage | undefined,
  name: Name,
): message is Extract<ServiceMessage, { readonly _: Name }> {
  return message?._ === name
}
