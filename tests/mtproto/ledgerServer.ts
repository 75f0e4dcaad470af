import { concatBytes } from '../../src/bytes/concatBytes.js'
import { readInt64 } from '../../src/bytes/readInt64.js'
import { readUint32 } from '../../src/bytes/readUint32.js'
import { uint32ToBytes } from '../../src/bytes/uint32ToBytes.js'
import { INVOKE_AFTER_MSG_ID } from '../../src/mtproto/messages/constructorIdOf.js'
import { peekSession } from '../../src/mtproto/messages/peekSession.js'
import { createSession } from '../../src/mtproto/session/createSession.js'
import { ServerSalts } from '../../src/mtproto/session/serverSalts.js'
import type { Session, SessionEvent } from '../../src/mtproto/session/session.js'
import type { SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import type { TimerQueue } from '../../src/platform/memory/timerQueue.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { testAuthKey } from './testAuthKey.js'

const NO_CONSTRUCTOR = 0x0b0d_1e57
const LONG_ANSWER = 70_000

/** A body that no schema knows, with a number in it. */
export function numberedBody(value: number): Uint8Array {
  return concatBytes(uint32ToBytes(NO_CONSTRUCTOR), uint32ToBytes(value))
}

/** The number in such a body. */
export function numberIn(body: Uint8Array): number {
  return readUint32(body, 4)
}

/** What a server for tests is made of. */
export interface LedgerServerOptions {
  readonly timers: TimerQueue
  readonly random: SeededRandom
  /** Writes a packet to a line, if it is open still. */
  readonly write: (packet: Uint8Array, lineId: number) => void
  readonly closeLine: (lineId: number) => void
  readonly slowestAnswerMs: number
  readonly firstSalt: bigint
  readonly now: number
}

interface Attached {
  readonly session: Session
  lineId: number
  /** Message ids of calls that ran in this session. */
  readonly ran: Set<bigint>
  cancelTimer: () => void
}

/** Drives server sessions of one key, runs calls, and writes down how often each ran. */
export class LedgerServer {
  readonly #options: LedgerServerOptions
  readonly #sessions: Map<bigint, Attached> = new Map()
  readonly #floors: Map<bigint, bigint> = new Map()
  readonly #salts: ServerSalts
  /** How often each call ran, by its number. */
  readonly ledger: Map<number, number> = new Map()
  /** The numbers of the calls, in the order in which they ran. */
  readonly order: number[] = []
  readonly delivered: Set<bigint> = new Set()
  sessionCount = 0

  constructor(options: LedgerServerOptions) {
    this.#options = options
    const { firstSalt: salt, now: startedAt } = options
    this.#salts = new ServerSalts({ crypto: nodeCrypto, authKey: testAuthKey, salt, startedAt })
  }

  receive(packet: Uint8Array, lineId: number, now: number): void {
    const peeked = peekSession(nodeCrypto, testAuthKey, packet)
    if (peeked === undefined) {
      this.#options.closeLine(lineId)
      return
    }
    const known = this.#sessions.get(peeked.sessionId)
    const attached = known ?? this.#begin(peeked.sessionId, peeked.salt, lineId)
    if (lineId > attached.lineId) {
      attached.lineId = lineId
      attached.session.lineReplaced(now)
    }
    const events = attached.session.receive(packet, now)
    const isRejected = events.some((event) => event.type === 'rejected')
    if (isRejected) this.#options.closeLine(lineId)
    if (known === undefined && isRejected) return
    if (known === undefined) {
      this.#sessions.set(peeked.sessionId, attached)
      this.sessionCount += 1
    }
    this.#handle(attached, events, now)
    this.#flush(attached, now)
  }

  /** Pushes an update to every session. */
  push(body: Uint8Array, now: number): void {
    for (const attached of this.#sessions.values()) {
      attached.session.push(body, now)
      this.#flush(attached, now)
    }
  }

  /** Forgets every session, as after a crash. */
  forgetSessions(): void {
    for (const [sessionId, attached] of this.#sessions) {
      attached.cancelTimer()
      this.#floors.set(sessionId, attached.session.newestMessageId)
    }
    this.#sessions.clear()
  }

  rotateSalt(salt: bigint, now: number): void {
    this.#salts.replace(salt, now)
  }

  #begin(sessionId: bigint, salt: bigint, lineId: number): Attached {
    const floorMessageId = this.#floors.get(sessionId)
    const session = createSession({
      role: 'server',
      crypto: nodeCrypto,
      randomBytes: this.#options.random.bytes,
      authKey: testAuthKey.bytes,
      authKeyId: testAuthKey.id,
      sessionId,
      salt,
      timeOffsetMs: 0,
      policy: {
        salts: (now) => this.#salts.salts(now),
        destroySession: (id) => this.#sessions.delete(id),
        destroyAuthKey: () => false,
      },
      ...(floorMessageId === undefined ? {} : { floorMessageId }),
    })
    return { session, lineId, ran: new Set(), cancelTimer: () => {} }
  }

  #handle(attached: Attached, events: readonly SessionEvent[], now: number): void {
    for (const event of events) {
      if (event.type === 'message') this.#run(attached, event.messageId, event.body, now)
      if (event.type === 'delivered') this.delivered.add(event.messageId)
      if (event.type === 'lineDead') this.#options.closeLine(attached.lineId)
    }
  }

  #run(attached: Attached, messageId: bigint, body: Uint8Array, now: number): void {
    const { session, ran } = attached
    const isAfter = readUint32(body) === INVOKE_AFTER_MSG_ID
    if (isAfter && !ran.has(readInt64(body, 4))) {
      session.answer(messageId, { type: 'error', code: 400, text: 'MSG_WAIT_FAILED' }, now)
      return
    }
    const value = numberIn(isAfter ? body.subarray(12) : body)
    ran.add(messageId)
    this.ledger.set(value, (this.ledger.get(value) ?? 0) + 1)
    this.order.push(value)
    const { timers, random, slowestAnswerMs } = this.#options
    const answersAt = now + random.integer(slowestAnswerMs)
    timers.add(answersAt, () => {
      session.answer(messageId, { type: 'result', body: this.#answer(value) }, answersAt)
      if (this.#sessions.get(session.sessionId) === attached) this.#flush(attached, answersAt)
    })
  }

  #answer(value: number): Uint8Array {
    if (value % 29 === 0) return concatBytes(numberedBody(value), this.#options.random.bytes(LONG_ANSWER))
    if (value % 31 === 0) return concatBytes(numberedBody(value), new Uint8Array(2_000))
    return numberedBody(value)
  }

  #flush(attached: Attached, now: number): void {
    const { session, lineId } = attached
    for (let packet = session.flush(now); packet !== undefined; packet = session.flush(now)) {
      this.#options.write(packet, lineId)
    }
    attached.cancelTimer()
    const deadline = session.deadline()
    if (deadline === undefined) return
    const at = Math.max(now, deadline)
    attached.cancelTimer = this.#options.timers.add(at, () => {
      this.#handle(attached, session.tick(at), at)
      this.#flush(attached, at)
    })
  }
}
