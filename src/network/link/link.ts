import { ConnectionError } from '../../errors/connectionError.js'
import { SecurityError } from '../../errors/securityError.js'
import { WhimbrelError } from '../../errors/whimbrelError.js'
import type { NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import type { SessionEvent } from '../../mtproto/session/session.js'
import type { Pending } from '../openCall.js'
import { Attempts } from './attempts.js'
import { beginLiveSession } from './beginLiveSession.js'
import { type Connection, openConnection } from './connection.js'
import { describePending } from './describePending.js'
import { beginKeyExchange, type KeyExchange } from './keyExchange.js'
import type { LinkCall } from './linkCall.js'
import type { LinkKey } from './linkKey.js'
import type { LinkOptions, LinkState } from './linkOptions.js'
import type { LiveSession } from './liveSession.js'

const FIRST_SALT_SECONDS = 1_800
const REFUSALS_BEFORE_BELIEF = 3
const MOST_CALLS = 10_000

/**
 * One session with one data centre over whatever line holds at the moment.
 * It connects, agrees on a key where it has none, and connects again until it is stopped.
 */
export class Link {
  readonly #options: LinkOptions
  readonly #attempts: Attempts
  /** Calls that wait for a session. */
  readonly #queue: Set<LinkCall> = new Set()
  /** How to give up on each open call, whichever session it is in. */
  readonly #cancels: Map<LinkCall, () => void> = new Map()
  #state: LinkState | undefined
  #key: LinkKey | undefined
  #live: LiveSession | undefined
  #exchange: KeyExchange | undefined
  #connection: Connection | undefined
  #refusals = 0
  #cancelRetry: () => void = nothing

  constructor(options: LinkOptions) {
    this.#options = options
    this.#attempts = new Attempts(options.routes, options.randomBytes)
  }

  get state(): LinkState {
    return this.#state ?? 'waiting'
  }

  get hasOpenCalls(): boolean {
    return this.#queue.size + this.#cancels.size > 0
  }

  /** What calls wait for at present. */
  pending(): Pending {
    return describePending(this.state, this.#attempts)
  }

  /** Server time as this link knows it, in milliseconds since the epoch. */
  serverTime(): number {
    return this.#options.clock.now() + (this.#key?.timeOffsetMs ?? 0)
  }

  /** Loads the key and connects. */
  async start(): Promise<void> {
    this.#key = await this.#options.keys.load()
    if (this.#state !== 'stopped') this.#connectAt(this.#options.clock.now())
  }

  /** Makes a call. The returned function gives up on it: then it is not settled any more. */
  call(call: LinkCall): () => void {
    if (this.#queue.size + this.#cancels.size >= MOST_CALLS) {
      call.settle({ type: 'undeliverable', reason: `${MOST_CALLS} calls are waiting already` })
      return nothing
    }
    if (this.#live === undefined) this.#queue.add(call)
    else this.#submit(this.#live, call)
    return () => {
      const giveUp = this.#cancels.get(call)
      giveUp?.()
      if (this.#queue.delete(call) || this.#cancels.delete(call)) this.#tellIfIdle()
    }
  }

  /** Makes the next calls carry the header again. */
  initialiseAgain(): void {
    this.#live?.initialiseAgain()
  }

  /** Closes the line and ends every timer. Calls that are open are not settled: their owner knows why. */
  stop(): void {
    this.#setState('stopped')
    this.#cancelRetry()
    this.#live?.end()
    this.#connection?.close()
    this.#queue.clear()
    this.#cancels.clear()
  }

  #submit(live: LiveSession, call: LinkCall): void {
    const settle: LinkCall['settle'] = (outcome) => {
      this.#cancels.delete(call)
      call.settle(outcome)
      this.#tellIfIdle()
    }
    try {
      this.#cancels.set(call, live.call({ ...call, settle }))
    } catch (error) {
      if (!(error instanceof WhimbrelError)) throw error
      settle({ type: 'failed', error })
    }
  }

  #tellIfIdle(): void {
    if (!this.hasOpenCalls) this.#options.events.onIdle?.()
  }

  #connectAt(at: number): void {
    const { clock } = this.#options
    const delayMs = at - clock.now()
    this.#cancelRetry()
    if (delayMs <= 0) return this.#connect()
    this.#setState('waiting')
    this.#cancelRetry = clock.schedule(delayMs, () => this.#connect())
  }

  #connect(): void {
    const { clock } = this.#options
    const route = this.#state === 'stopped' ? undefined : this.#attempts.begin(clock.now())
    if (route === undefined) return
    this.#setState('connecting')
    const connection: Connection = openConnection(route, clock, {
      onOpen: () => this.#onOpen(connection),
      onBytes: () => this.#live?.heard(),
      onPacket: (packet) => this.#onPacket(packet),
      onTransportError: (code) => this.#onTransportError(connection, code),
      onClose: (error) => this.#onClose(error),
    })
    this.#connection = connection
  }

  #onOpen(connection: Connection): void {
    if (this.#key !== undefined) {
      this.#goOnline(this.#key, connection)
      return
    }
    this.#exchange = beginKeyExchange(this.#options.createHandshake(), this.#options.clock, {
      send: (packet) => connection.send(packet),
      onKey: (key) => void this.#adopt(key, connection),
      onFailure: (error) => connection.close(error),
    })
  }

  async #adopt(negotiated: NegotiatedKey, connection: Connection): Promise<void> {
    const { authKey, authKeyId, salt, timeOffsetMs } = negotiated
    const createdAt = this.#options.clock.now()
    const validSince = Math.floor((createdAt + timeOffsetMs) / 1_000)
    const salts = [{ salt, validSince, validUntil: validSince + FIRST_SALT_SECONDS }]
    const key: LinkKey = { authKey, authKeyId, salts, timeOffsetMs, createdAt }
    this.#exchange = undefined
    try {
      await this.#options.keys.save(key)
    } catch (error) {
      this.#options.events.onError(error)
      connection.close(new ConnectionError('The new key could not be stored, so it is not used.'))
      return
    }
    this.#key = key
    if (this.#connection !== connection) return
    this.#attempts.worked()
    this.#goOnline(key, connection)
  }

  #goOnline(key: LinkKey, connection: Connection): void {
    const isNew = this.#live === undefined
    const live = this.#live ?? this.#createLiveSession(key)
    this.#live = live
    this.#setState('ready')
    live.attach(connection, isNew)
    const waiting = [...this.#queue]
    this.#queue.clear()
    for (const call of waiting) this.#submit(live, call)
  }

  #createLiveSession(key: LinkKey): LiveSession {
    return beginLiveSession(this.#options, key, {
      onEvents: (events) => events.forEach((event) => this.#onEvent(event)),
      onAuthentic: () => {
        this.#refusals = 0
        this.#attempts.worked()
      },
    })
  }

  #onPacket(packet: Uint8Array): void {
    if (this.#exchange === undefined) this.#live?.receive(packet)
    else this.#exchange.receive(packet)
  }

  #onEvent(event: SessionEvent): void {
    const { events } = this.#options
    switch (event.type) {
      case 'message':
        events.onMessage(event.body)
        break
      case 'sessionCreated':
        events.onSessionLost()
        break
      case 'salts':
        this.#learn({ salts: event.salts })
        break
      case 'timeOffset':
        this.#learn({ timeOffsetMs: event.timeOffsetMs })
        break
      case 'rejected':
        this.#connection?.close(new SecurityError(`A packet was not believed: ${event.reason}`))
        break
      case 'lineDead':
        this.#connection?.close(new ConnectionError(`The line was given up: ${event.reason}`))
        break
      case 'unreadable':
        if (event.requestId === undefined) events.onSessionLost()
        break
      case 'ended':
        this.#endSession()
        this.#connection?.close()
        break
      default:
        break
    }
  }

  #onTransportError(connection: Connection, code: number): void {
    if (code === 0) return
    if (code === -429) this.#attempts.slowDown()
    if (code === -404 && this.#exchange === undefined) this.#onKeyUnknown()
    connection.close(new ConnectionError(`The server answered with transport error ${code}.`))
  }

  /**
   * One such code may be forged, or be the answer to a packet that was damaged on its way. Only when nothing else comes
   * over several lines is it believed, and a key with an account on it is kept even then.
   */
  #onKeyUnknown(): void {
    this.#refusals += 1
    if (this.#refusals < REFUSALS_BEFORE_BELIEF) return
    if (this.#options.keys.mayReplace()) {
      this.#key = undefined
      this.#refusals = 0
      this.#endSession()
    } else if (this.#refusals % REFUSALS_BEFORE_BELIEF === 0) {
      this.#options.events.onKeyRefused()
    }
  }

  #onClose(error: Error | undefined): void {
    this.#connection = undefined
    this.#exchange?.end()
    this.#exchange = undefined
    this.#live?.detach()
    if (this.#state === 'stopped') return
    this.#connectAt(this.#attempts.ended(error, this.#options.clock.now()))
  }

  /** Calls that may run twice go to the next session; what became of the others cannot be known. */
  #endSession(): void {
    const open = this.#live?.end() ?? []
    this.#live = undefined
    for (const call of open) {
      if (!call.isRepeatable) call.settle({ type: 'outcomeUnknown' })
    }
    for (const [call] of this.#cancels) {
      call.doubt?.()
      this.#queue.add(call)
    }
    this.#cancels.clear()
  }

  #learn(news: Partial<Pick<LinkKey, 'salts' | 'timeOffsetMs'>>): void {
    if (this.#key === undefined) return
    this.#key = { ...this.#key, ...news }
    this.#options.keys.save(this.#key).catch((error: unknown) => this.#options.events.onError(error))
  }

  #setState(state: LinkState): void {
    if (this.#state === state || this.#state === 'stopped') return
    this.#state = state
    this.#options.events.onState(state, this.#attempts.trouble)
  }
}

function nothing(): void {}
