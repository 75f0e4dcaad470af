import { ConnectionError } from '../../errors/connectionError.js'
import { SecurityError } from '../../errors/securityError.js'
import type { SessionEvent } from '../../mtproto/session/session.js'
import type { KeyHolder } from '../keys/keyHolder.js'
import type { SessionKey } from '../keys/keyRing.js'
import type { Pending } from '../openCall.js'
import { Attempts } from './attempts.js'
import { beginLiveSession } from './beginLiveSession.js'
import { CallQueue } from './callQueue.js'
import { type Connection, openConnection } from './connection.js'
import { describePending } from './describePending.js'
import { KeyRefusals } from './keyRefusals.js'
import { KeySetup } from './keySetup.js'
import type { LinkCall } from './linkCall.js'
import type { LinkOptions, LinkState } from './linkOptions.js'
import type { LiveSession } from './liveSession.js'
import { saltAt } from './saltAt.js'

/** A session, the key that it is under, and the connection that it writes to. */
interface Life {
  readonly session: LiveSession
  keyId: bigint
  connection: Connection | undefined
}

/**
 * One session with one data centre over whatever line holds at the moment.
 * It connects, sees to it that there is a key, and connects again until it is stopped.
 */
export class Link {
  readonly #options: LinkOptions
  readonly #attempts: Attempts
  readonly #calls: CallQueue
  readonly #holder: KeyHolder
  readonly #setup: KeySetup
  readonly #refusals: KeyRefusals
  #state: LinkState | undefined
  #life: Life | undefined
  #connection: Connection | undefined
  #isOpen = false
  #isPaused = false
  #waitsForKeys = false
  #cancelRetry: () => void = nothing

  constructor(options: LinkOptions) {
    const { ring, clock, write, events } = options
    this.#options = options
    this.#attempts = new Attempts(options.routes, options.randomBytes)
    this.#calls = new CallQueue({
      target: () => this.#target(),
      onUnbound: (keyId) => this.#onUnbound(keyId),
      onSettled: () => this.#onSettled(),
    })
    this.#refusals = new KeyRefusals(ring)
    this.#holder = this.#createHolder()
    this.#setup = new KeySetup({
      ring,
      clock,
      write,
      holder: this.#holder,
      session: (key, connection) => this.#sessionUnder(key, connection),
      onUsable: (key, connection) => this.#goOnline(key, connection),
      onKey: () => this.#attempts.worked(),
      onError: (error) => events.onError(error),
    })
  }

  get state(): LinkState {
    return this.#state ?? 'waiting'
  }

  get openCallCount(): number {
    return this.#calls.size
  }

  /** What calls wait for at present. */
  pending(): Pending {
    return describePending(this.state, this.#attempts)
  }

  /** Server time as this link knows it, in milliseconds since the epoch. */
  serverTime(): number {
    return this.#options.clock.now() + this.#options.ring.timeOffsetMs
  }

  /** Loads the key and connects. */
  async start(): Promise<void> {
    const { ring, clock } = this.#options
    ring.add(this.#holder)
    await ring.load()
    if (this.#state !== 'stopped') this.#connectAt(clock.now())
  }

  /** Makes a call. The returned function gives up on it: then it is not settled any more. */
  call(call: LinkCall): () => void {
    return this.#calls.add(call)
  }

  /** Makes the next calls carry the header again. */
  initialiseAgain(): void {
    this.#life?.session.initialiseAgain()
  }

  /** Closes the line and ends every timer. Calls that are open are not settled: their owner knows why. */
  stop(): void {
    this.#setState('stopped')
    this.#cancelRetry()
    this.#life?.session.end()
    this.#connection?.close()
    this.#setup.end()
    this.#options.ring.remove(this.#holder)
    this.#calls.clear()
  }

  #createHolder(): KeyHolder {
    const isQuiet = (): boolean => this.#connection === undefined || (this.#life?.session.openCount ?? 0) === 0
    return {
      get isQuiet() {
        return isQuiet()
      },
      onKeysChanged: () => this.#onKeysChanged(),
      renew: () => {
        const connection = this.#connection
        if (connection === undefined || this.#life?.connection !== connection || this.#setup.isBusy) return false
        this.#setup.make(connection)
        return true
      },
      pause: () => {
        this.#isPaused = true
      },
      resume: () => {
        this.#isPaused = false
        this.#calls.submit()
      },
    }
  }

  /** What takes calls at the moment. */
  #target(): { readonly live: LiveSession; readonly keyId: bigint } | undefined {
    const life = this.#life
    if (life === undefined || this.#isPaused || this.#options.ring.usable?.authKeyId !== life.keyId) return undefined
    return { live: life.session, keyId: life.keyId }
  }

  #onSettled(): void {
    this.#options.ring.settled()
    if (this.openCallCount === 0) this.#options.events.onIdle?.()
  }

  #onKeysChanged(): void {
    if (this.#state === 'stopped') return
    if (this.#connection !== undefined && this.#isOpen) this.#setup.proceed(this.#connection)
    else if (this.#waitsForKeys) this.#connectAt(this.#options.clock.now())
  }

  /** The server says of a key that it is not bound: where it is the key of today, another is made over the same line. */
  #onUnbound(keyId: bigint): void {
    const { ring } = this.#options
    if (this.#life?.keyId !== keyId || ring.usable?.authKeyId !== keyId) return
    ring.drop(keyId)
    this.#onKeysChanged()
  }

  #connectAt(at: number): void {
    const { clock, ring } = this.#options
    const delayMs = Math.max(at, ring.notBefore) - clock.now()
    this.#waitsForKeys = false
    this.#cancelRetry()
    if (delayMs <= 0) return this.#connect()
    this.#setState('waiting')
    this.#cancelRetry = clock.schedule(delayMs, () => this.#connect())
  }

  #connect(): void {
    const { clock, ring } = this.#options
    if (this.#state === 'stopped') return
    if (ring.usable === undefined && !ring.claim(this.#holder)) {
      this.#waitsForKeys = true
      this.#setState('waiting')
      return
    }
    const route = this.#attempts.begin(clock.now())
    if (route === undefined) return
    this.#setState('connecting')
    const connection: Connection = openConnection(route, clock, {
      onOpen: () => {
        this.#isOpen = true
        this.#setup.proceed(connection)
      },
      onBytes: () => this.#life?.session.heard(),
      onPacket: (packet) => {
        if (!this.#setup.receive(packet)) this.#life?.session.receive(packet)
      },
      onTransportError: (code) => this.#onTransportError(connection, code),
      onClose: (error) => this.#onClose(error),
    })
    this.#connection = connection
  }

  #goOnline(key: SessionKey, connection: Connection): void {
    this.#sessionUnder(key, connection)
    this.#setState('ready')
    this.#calls.submit()
    this.#options.ring.online()
  }

  /** Gives the session under this key, writing to this connection. */
  #sessionUnder(key: SessionKey, connection: Connection): LiveSession {
    const isNew = this.#life === undefined
    const life = this.#life ?? { session: this.#createSession(key), keyId: key.authKeyId, connection: undefined }
    this.#life = life
    if (life.keyId !== key.authKeyId) {
      life.keyId = key.authKeyId
      life.session.rekey({ ...key, salt: saltAt(key.salts, this.serverTime() / 1_000) })
    }
    if (life.connection !== connection) {
      life.connection = connection
      life.session.attach(connection, isNew)
    }
    return life.session
  }

  #createSession(key: SessionKey): LiveSession {
    const { timeOffsetMs } = this.#options.ring
    return beginLiveSession(
      this.#options,
      { ...key, timeOffsetMs },
      {
        onEvents: (events) => events.forEach((event) => this.#onEvent(event)),
        onAuthentic: () => {
          this.#refusals.clear()
          this.#attempts.worked()
        },
      },
    )
  }

  #onEvent(event: SessionEvent): void {
    const { events } = this.#options
    if (event.type === 'message') events.onMessage(event.body)
    else if (event.type === 'sessionCreated') events.onSessionLost()
    else if (event.type === 'unreadable' && event.requestId === undefined) events.onSessionLost()
    else if (event.type === 'salts') this.#learn({ salts: event.salts })
    else if (event.type === 'timeOffset') this.#learn({ timeOffsetMs: event.timeOffsetMs })
    else if (event.type === 'ended') {
      this.#endSession()
      this.#connection?.close()
    } else if (event.type === 'rejected') {
      this.#connection?.close(new SecurityError(`A packet was not believed: ${event.reason}`))
    } else if (event.type === 'lineDead') {
      this.#connection?.close(new ConnectionError(`The line was given up: ${event.reason}`))
    }
  }

  #onTransportError(connection: Connection, code: number): void {
    if (code === 0) return
    if (code === -429) this.#attempts.slowDown()
    if (code === -404) {
      const reaction = this.#onKeyUnknown()
      if (reaction === 'beginAnew') this.#endSession()
      else if (reaction === 'tell') this.#options.events.onKeyRefused()
    }
    connection.close(new ConnectionError(`The server answered with transport error ${code}.`))
  }

  #onKeyUnknown(): ReturnType<KeyRefusals['add']> {
    if (this.#setup.isExchanging) return this.#refusals.addExchange()
    return this.#life === undefined ? 'nothing' : this.#refusals.add(this.#life.keyId)
  }

  #onClose(error: Error | undefined): void {
    this.#connection = undefined
    this.#isOpen = false
    this.#life?.session.detach()
    this.#setup.end()
    if (this.#state === 'stopped') return
    this.#connectAt(this.#attempts.ended(error, this.#options.clock.now()))
  }

  #endSession(): void {
    const open = this.#life?.session.end() ?? []
    this.#life = undefined
    this.#calls.takeBack(open)
  }

  #learn(news: Parameters<LinkOptions['ring']['learn']>[1]): void {
    if (this.#life !== undefined) this.#options.ring.learn(this.#life.keyId, news)
  }

  #setState(state: LinkState): void {
    if (this.#state === state || this.#state === 'stopped') return
    this.#state = state
    this.#options.events.onState(state, this.#attempts.trouble)
  }
}

function nothing(): void {}
