import type { Clock } from '../../platform/clock.js'
import type { Session } from '../../mtproto/session/session.js'
import type { Authorization } from '../world/authorization.js'
import { CallOrder } from './callOrder.js'
import type { SessionKey } from './sessionKey.js'

/** How many pushes wait for a client that is away, or slow, before it is told to catch up by itself. */
const MAX_UNDELIVERED = 500

/** The line that a session writes to. */
export interface SessionLine {
  /** The number of the line, from 1. */
  readonly id: number
  /** Remembers that a session writes here now. */
  carry(session: LiveSession): void
  /** Forgets a session that has gone elsewhere or ended. */
  release(session: LiveSession): void
  sendPacket(packet: Uint8Array): void
  /** Closes the line where this session was the last to be heard on it, else only lets go of the session. */
  died(session: LiveSession): void
  close(): void
}

/** What a session needs of its server. */
export interface SessionHost {
  /** Hears that the session has something to do. */
  deadlineCame(session: LiveSession): void
  /** What is sent in place of a packet. */
  packetsFor(session: LiveSession, packet: Uint8Array): readonly Uint8Array[]
}

/** One session of one key, for as long as the sandbox remembers it. Its line comes and goes. */
export class LiveSession {
  readonly key: SessionKey
  readonly machine: Session
  readonly order: CallOrder = new CallOrder()
  /** The layer that the session speaks; absent until it says. */
  layer: number | undefined
  /** True once the client called something and wanted to hear of updates. */
  isMain = false
  /** True where pushes were left out, so that the client has to ask for the difference. */
  isBehind = false
  /** When the client was last heard, in milliseconds. */
  heardAt: number
  readonly #clock: Clock
  readonly #host: SessionHost
  #line: SessionLine | undefined
  #hadLine = false
  #undeliveredCount = 0
  #cancelTimer: (() => void) | undefined

  constructor(key: SessionKey, machine: Session, clock: Clock, host: SessionHost) {
    this.key = key
    this.machine = machine
    this.#clock = clock
    this.#host = host
    this.heardAt = clock.now()
  }

  /** The number of its line; absent while it has none. */
  get lineId(): number | undefined {
    return this.#line?.id
  }

  /** The key that the session speaks for, and who is signed in by it. */
  get authorization(): Authorization {
    return this.key.authorization
  }

  get isConnected(): boolean {
    return this.#line !== undefined
  }

  /** Tells whether a line is the one that the session writes to. */
  isCarriedBy(line: SessionLine): boolean {
    return this.#line === line
  }

  /** Takes over the line by which the client was just heard. */
  attach(line: SessionLine, now: number): void {
    this.heardAt = now
    if (this.#line === line) return
    this.#line?.release(this)
    this.#line = line
    line.carry(this)
    if (this.#hadLine) this.machine.lineReplaced(now)
    this.#hadLine = true
  }

  /** Lets go of a line that has ended, or carries another session now. */
  detach(line: SessionLine): void {
    line.release(this)
    if (this.#line !== line) return
    this.#line = undefined
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /** Notes that the client keeps no word of it alive any more: its line is closed, unless another session uses that now. */
  lineDied(): void {
    this.#line?.died(this)
  }

  /** Closes the line, if there is one; the session goes on. */
  closeLine(): void {
    this.#line?.close()
  }

  /** Queues an update. Where too many wait already it is left out, and the client will be told to ask. */
  push(body: Uint8Array, now: number): void {
    if (this.#undeliveredCount >= MAX_UNDELIVERED) {
      this.isBehind = true
      return
    }
    this.#undeliveredCount += 1
    this.machine.push(body, now)
  }

  /** Notes that the client acknowledged a push. */
  delivered(): void {
    this.#undeliveredCount = Math.max(this.#undeliveredCount - 1, 0)
  }

  /** True where pushes were left out and there is room for more again. */
  get canCatchUp(): boolean {
    return this.isBehind && this.#undeliveredCount < MAX_UNDELIVERED / 2
  }

  /** Writes everything that can be written now, and sets the timer for what comes later. */
  settle(now: number): void {
    const line = this.#line
    if (line === undefined) return
    for (let packet = this.machine.flush(now); packet !== undefined; packet = this.machine.flush(now)) {
      for (const sent of this.#host.packetsFor(this, packet)) line.sendPacket(sent)
    }
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    if (this.#line === undefined) return
    const deadline = Math.min(this.machine.deadline() ?? Infinity, this.order.deadline() ?? Infinity)
    if (deadline === Infinity) return
    this.#cancelTimer = this.#clock.schedule(Math.max(deadline - now, 0), () => {
      this.#cancelTimer = undefined
      this.#host.deadlineCame(this)
    })
  }

  /** Sends a packet past everything that may happen to it; it is lost where there is no line. */
  transmit(packet: Uint8Array): void {
    this.#line?.sendPacket(packet)
  }

  /** Ends the session for good. */
  end(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    const line = this.#line
    this.#line = undefined
    line?.release(this)
  }
}
