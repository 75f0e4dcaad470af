import { messageIdAt } from '../../src/mtproto/messages/messageIds.js'
import { createSession } from '../../src/mtproto/session/createSession.js'
import type { RequestId, SendOptions, Session, SessionEvent } from '../../src/mtproto/session/session.js'
import { createSeededRandom, type SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { createTimerQueue, type TimerQueue } from '../../src/platform/memory/timerQueue.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { FaultyWire, NO_FAULTS, type WireFaults } from './faultyWire.js'
import { LedgerServer, numberedBody, numberIn } from './ledgerServer.js'
import { testAuthKey } from './testAuthKey.js'

const FIRST_SALT = 0x5a17n
const START = Date.UTC(2026, 0, 1)
const LONGEST_RECONNECT_MS = 1_500

/** How a simulated world is made. */
export interface SessionWorldOptions {
  readonly seed: string | number
  readonly faults?: Partial<WireFaults>
  /** How far the client's clock is ahead of the server's, in milliseconds. */
  readonly skewMs?: number
  readonly slowestAnswerMs?: number
}

/** How a call ended. */
export type Outcome = 'answer' | 'error' | 'outcomeUnknown' | 'undeliverable' | 'unreadable'

/** A client and a server with a faulty wire between them, in virtual time. All of it follows from the seed. */
export class SessionWorld {
  readonly random: SeededRandom
  readonly timers: TimerQueue = createTimerQueue()
  readonly server: LedgerServer
  readonly wire: FaultyWire
  readonly client: Session
  /** How each call ended, once for each time that it was said to have ended. */
  readonly outcomes: Map<number, Outcome[]> = new Map()
  /** The numbers in the updates that came, in their order. */
  readonly updates: number[] = []
  readonly events: SessionEvent[] = []
  readonly #calls: Map<RequestId, number> = new Map()
  now: number = START
  /** How far the client's clock is ahead of the server's. */
  skewMs: number
  lineCount = 0
  packetCount = 0
  #cancelTimer: () => void = () => {}

  constructor(options: SessionWorldOptions) {
    this.random = createSeededRandom(options.seed)
    this.skewMs = options.skewMs ?? 0
    this.wire = new FaultyWire(
      this.timers,
      this.random.fork('wire'),
      { ...NO_FAULTS, ...options.faults },
      {
        onServerPacket: (packet, lineId) => this.server.receive(packet, lineId, this.now),
        onClientPacket: (packet) => this.#receive(packet),
        onClosed: () => this.#reconnect(),
      },
    )
    this.server = new LedgerServer({
      timers: this.timers,
      random: this.random.fork('server'),
      slowestAnswerMs: options.slowestAnswerMs ?? 1_000,
      firstSalt: FIRST_SALT,
      now: this.now,
      write: (packet, lineId) => {
        if (lineId === this.wire.lineId) this.wire.send('toClient', packet, this.now)
      },
      closeLine: (lineId) => {
        if (lineId === this.wire.lineId) this.wire.close(this.now)
      },
    })
    this.client = createSession({
      role: 'client',
      crypto: nodeCrypto,
      randomBytes: this.random.fork('client').bytes,
      authKey: testAuthKey.bytes,
      authKeyId: testAuthKey.id,
      sessionId: messageIdAt(this.now),
      salt: FIRST_SALT,
      timeOffsetMs: 0,
    })
  }

  /** The client's clock. */
  get clientNow(): number {
    return this.now + this.skewMs
  }

  connect(): void {
    this.wire.open(this.now)
    this.lineCount += 1
    this.flush()
  }

  call(value: number, options: SendOptions = {}): RequestId {
    const requestId = this.client.send(numberedBody(value), options, this.clientNow)
    this.#calls.set(requestId, value)
    this.flush()
    return requestId
  }

  cancel(requestId: RequestId): void {
    this.client.cancel(requestId, this.clientNow)
    this.#calls.delete(requestId)
    this.flush()
  }

  /** Calls that nothing has been said of. */
  get openCount(): number {
    return this.#calls.size
  }

  at(delayMs: number, run: () => void): void {
    this.timers.add(this.now + delayMs, run)
  }

  /** Lets time pass until `isDone`, at most for so long. */
  run(isDone: () => boolean, maxMs: number): void {
    const limit = this.now + maxMs
    while (!isDone()) {
      const timer = this.timers.take()
      if (timer === undefined || timer.dueAt > limit) throw new Error(`Nothing came of it in ${maxMs} ms.`)
      this.now = Math.max(this.now, timer.dueAt)
      timer.run()
    }
  }

  /** Lets so much time pass. */
  rest(ms: number): void {
    const end = this.now + ms
    let isOver = false
    this.timers.add(end, () => {
      isOver = true
    })
    this.run(() => isOver, ms)
  }

  flush(): void {
    if (!this.wire.isOpen) return
    const { client, clientNow } = this
    for (let packet = client.flush(clientNow); packet !== undefined; packet = client.flush(clientNow)) {
      this.packetCount += 1
      this.wire.send('toServer', packet, this.now)
    }
    this.#cancelTimer()
    const deadline = client.deadline()
    if (deadline === undefined) return
    this.#cancelTimer = this.timers.add(Math.max(this.now, deadline - this.skewMs), () => {
      if (!this.wire.isOpen) return
      this.#handle(client.tick(this.clientNow))
      this.flush()
    })
  }

  #receive(packet: Uint8Array): void {
    this.#handle(this.client.receive(packet, this.clientNow))
    this.flush()
  }

  #handle(events: readonly SessionEvent[]): void {
    for (const event of events) {
      this.events.push(event)
      switch (event.type) {
        case 'answer':
          this.#settle(event.requestId, 'answer', numberIn(event.body))
          break
        case 'error':
        case 'outcomeUnknown':
        case 'undeliverable':
          this.#settle(event.requestId, event.type)
          break
        case 'unreadable':
          if (event.requestId !== undefined) this.#settle(event.requestId, event.type)
          break
        case 'message':
          this.updates.push(numberIn(event.body))
          break
        case 'rejected':
        case 'lineDead':
          this.wire.close(this.now)
          break
        default:
          break
      }
    }
  }

  #settle(requestId: RequestId, outcome: Outcome, answered?: number): void {
    const value = this.#calls.get(requestId)
    if (value === undefined) throw new Error(`Request ${requestId} ended that was not open.`)
    if (answered !== undefined && answered !== value) throw new Error(`Call ${value} got the answer to ${answered}.`)
    this.#calls.delete(requestId)
    this.outcomes.set(value, [...(this.outcomes.get(value) ?? []), outcome])
  }

  #reconnect(): void {
    this.at(this.random.integer(LONGEST_RECONNECT_MS), () => {
      this.wire.open(this.now)
      this.lineCount += 1
      this.client.lineReplaced(this.clientNow)
      this.flush()
    })
  }
}
