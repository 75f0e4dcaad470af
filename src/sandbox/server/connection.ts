import type { Crypto } from '../../crypto/crypto.js'
import { CLIENT_TO_SERVER } from '../../crypto/keyOffset.js'
import { openMessage } from '../../crypto/openMessage.js'
import { quickAckToken } from '../../crypto/quickAckToken.js'
import { FaultyLine } from '../faults/faultyLine.js'
import type { FaultSubject } from '../faults/faultTarget.js'
import type { FaultBoard } from '../faults/faultBoard.js'
import type { HandshakeFaults } from '../../mtproto/handshake/handshakeFaults.js'
import type { ServerFraming } from '../../mtproto/framing/createServerFraming.js'
import type { FrameEvent } from '../../mtproto/framing/framing.js'
import type { Handshake, NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import { packetKeyId } from '../../mtproto/messages/packetKeyId.js'
import type { Clock } from '../../platform/clock.js'
import type { Line, LineEvents } from '../../platform/line.js'
import type { OutgoingFrame } from '../faults/outgoingFrame.js'
import { handshakeFaultsOf } from './handshakeFaultsOf.js'
import type { LiveKey } from './liveKey.js'
import type { LiveSession, SessionLine } from './liveSession.js'
import { subjectOf } from './subjectOf.js'
import { type FrameWriter, WrittenFrame } from './writtenFrame.js'

/** What a transport error says of a key that is not known. See https://core.telegram.org/mtproto/mtproto-transports#transport-errors. */
const KEY_NOT_FOUND = -404
/** A client that has not said anything whole by then is let go. */
const FIRST_PACKET_MS = 60_000
/** A client that leaves so much unread is let go; what it did not acknowledge is kept for its next line. */
const MAX_BUFFERED_BYTES = 16 * 1024 * 1024

/** What a connection needs of the server that it belongs to. */
export interface ConnectionHost {
  readonly crypto: Crypto
  readonly clock: Clock
  readonly faults: FaultBoard
  createFraming(): ServerFraming
  createHandshake(faults: HandshakeFaults): Handshake
  /** Finds a key of the data centre that the line leads to. */
  keyOf(keyId: bigint, connection: Connection): LiveKey | undefined
  /** Stores a key before the client is told that it holds. */
  keyAgreed(key: NegotiatedKey, connection: Connection): void
  /** Whether a packet of a known key is to be taken, as far as faults are concerned. */
  admits(key: LiveKey, packet: Uint8Array, connection: Connection): boolean
  /** Takes a packet of a known key; false where it cannot be believed. */
  packetCame(key: LiveKey, packet: Uint8Array, connection: Connection): boolean
  ended(connection: Connection): void
  /** Takes what was thrown while a packet was handled: a bug of the sandbox. The line is closed then. */
  failed(error: unknown): void
}

/** One line of one client: it cuts the stream into packets and hands them to a key exchange or to a session. */
export class Connection implements SessionLine, FrameWriter {
  readonly id: number
  /** The data centre whose address the line was opened to. */
  readonly dcId: number
  /** The events of its line. */
  readonly events: LineEvents
  readonly framing: ServerFraming
  readonly #host: ConnectionHost
  readonly #line: Line
  readonly #handshake: Handshake
  readonly #sessions = new Set<LiveSession>()
  #latest: LiveSession | undefined
  #cancelPatience: (() => void) | undefined
  readonly #timers = new Set<() => void>()
  #isOver = false
  /** True where the server keeps its answer in a key exchange to itself. */
  #isSilenced = false

  constructor(id: number, dcId: number, host: ConnectionHost, line: Line) {
    const { faults: board, clock } = host
    const subject = (): FaultSubject => this.subject
    const faultyLine = new FaultyLine({ line, board, clock, subject, failed: (error) => this.#fail(error) })
    this.id = id
    this.dcId = dcId
    this.#host = host
    this.#line = faultyLine
    this.framing = host.createFraming()
    this.#handshake = host.createHandshake(
      handshakeFaultsOf(board, subject, () => {
        this.#isSilenced = true
      }),
    )
    this.#cancelPatience = host.clock.schedule(FIRST_PACKET_MS, () => this.close())
    this.events = faultyLine.hear({
      onOpen: () => {},
      onData: (chunk) => this.#receiveSafely(chunk),
      onClose: () => this.#end(),
    })
  }

  /** What the line belongs to: whom the latest session speaks for, once there is one. */
  get subject(): FaultSubject {
    const { id: lineId, dcId } = this
    if (this.#latest !== undefined) return { ...subjectOf(this.#latest), lineId }
    return { userId: undefined, keyIds: [], sessionId: undefined, lineId, dcId }
  }

  /** The data centre that the client named in its obfuscation header. */
  get dcIdInHeader(): number | undefined {
    return this.framing.identity()?.dcId
  }

  carry(session: LiveSession): void {
    // A client that begins a new session on a line is done with the old one, and may take a word of it for an attack.
    // Under another key it is the same client too, but answers under the old one are still on their way.
    for (const other of this.#sessions) if (other.key === session.key) other.detach(this)
    this.#sessions.add(session)
    this.#latest = session
  }

  died(session: LiveSession): void {
    if (this.#latest === session) this.close()
    else session.detach(this)
  }

  release(session: LiveSession): void {
    this.#sessions.delete(session)
  }

  sendPacket(packet: Uint8Array): void {
    this.#writeFrame('packet', () => this.framing.encode(packet))
  }

  /** Writes a transport error. */
  sendError(code: number): void {
    this.#write(this.framing.encodeError(code))
  }

  /** Says that a key is not known, and closes the line. */
  refuse(): void {
    this.sendError(KEY_NOT_FOUND)
    this.close()
  }

  writeLater(ms: number, bytes: () => Uint8Array): void {
    const cancel = this.#host.clock.schedule(ms, () => {
      this.#timers.delete(cancel)
      this.#write(bytes())
    })
    this.#timers.add(cancel)
  }

  /** Closes the line; what was written before still goes out. */
  close(): void {
    if (this.#isOver) return
    this.#line.close()
    this.#end()
  }

  #receiveSafely(chunk: Uint8Array): void {
    try {
      this.#receive(chunk)
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.#host.failed(error)
    this.close()
  }

  #receive(chunk: Uint8Array): void {
    for (const event of this.framing.push(chunk)) {
      if (this.#isOver) return
      this.#take(event)
    }
    const now = this.#host.clock.now()
    for (const session of this.#sessions) session.machine.heard(now)
  }

  #take(event: FrameEvent): void {
    if (event.type === 'packet') this.#takePacket(event.packet, event.wantsQuickAck)
    else if (event.type === 'rejected') this.close()
  }

  #takePacket(packet: Uint8Array, wantsQuickAck: boolean): void {
    this.#cancelPatience?.()
    this.#cancelPatience = undefined
    const keyId = packetKeyId(packet)
    if (keyId === undefined) this.close()
    else if (keyId === 0n) this.#takeHandshakePacket(packet)
    else this.#takeSealedPacket(keyId, packet, wantsQuickAck)
  }

  #takeHandshakePacket(packet: Uint8Array): void {
    const now = this.#host.clock.now()
    this.#isSilenced = false
    for (const event of this.#handshake.receive(packet, now + this.#host.faults.timeOffsetMs(this.subject, now))) {
      if (event.type === 'completed') this.#host.keyAgreed(event.key, this)
      else if (event.type === 'rejected') this.refuse()
      else if (!this.#isSilenced) this.sendPacket(event.packet)
    }
  }

  #takeSealedPacket(keyId: bigint, packet: Uint8Array, wantsQuickAck: boolean): void {
    const key = this.#host.keyOf(keyId, this)
    if (key === undefined) {
      this.refuse()
      return
    }
    if (!this.#host.admits(key, packet, this)) return
    const { crypto } = this.#host
    const plaintext = wantsQuickAck ? openMessage(crypto, key.authKey, packet, CLIENT_TO_SERVER) : undefined
    if (!this.#host.packetCame(key, packet, this)) this.close()
    else if (plaintext !== undefined && !this.#isOver) {
      const token = quickAckToken(crypto, key.authKey, plaintext)
      this.#writeFrame('quickAck', () => this.framing.encodeQuickAck(token))
    }
  }

  #writeFrame(type: OutgoingFrame['type'], encode: () => Uint8Array): void {
    const frame = new WrittenFrame(type, this, encode)
    const written = this.#host.faults.bytesFor(frame, () => this.subject) ?? [encode()]
    for (const bytes of written) this.#write(bytes)
  }

  #write(bytes: Uint8Array): void {
    if (this.#isOver) return
    this.#line.send(bytes)
    if (this.#line.bufferedBytes() > MAX_BUFFERED_BYTES) this.close()
  }

  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#cancelPatience?.()
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
    for (const session of this.#sessions) session.detach(this)
    this.#sessions.clear()
    this.#host.ended(this)
  }
}
