import { concatBytes } from '../../bytes/concatBytes.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { RequestId, Session, SessionEvent, SessionKey } from '../../mtproto/session/session.js'
import type { Clock } from '../../platform/clock.js'
import type { Connection } from './connection.js'
import type { LinkCall, LinkOutcome } from './linkCall.js'

/** What a live session needs from its link. */
export interface LiveSessionOptions {
  readonly session: Session
  readonly clock: Clock
  /** What stands in front of a call until the server has answered one that had it. */
  readonly header: Uint8Array
  /** Everything but the outcomes of calls, which go to the calls themselves. */
  onEvents(events: readonly SessionEvent[]): void
  /** The server sent something that the key vouches for. */
  onAuthentic(): void
}

const MOST_BUFFERED_BYTES = 1_048_576
const DRAIN_POLL_MS = 50
const LONGEST_DRAIN_MS = 10_000

/** A call that is under way. */
interface OpenLinkCall {
  readonly call: LinkCall
  /** Whether it was last written with the header. */
  hasHeader: boolean
}

const NOTHING = new Uint8Array(0)

/** What packets are written to. */
export type PacketLine = Pick<Connection, 'send' | 'bufferedBytes'>

/** A session with its open calls, its timer, and the line that it is attached to for the time being. */
export class LiveSession {
  readonly #options: LiveSessionOptions
  readonly #calls: Map<RequestId, OpenLinkCall> = new Map()
  #binding: { readonly requestId: RequestId; readonly settle: (outcome: LinkOutcome) => void } | undefined
  #isInitialised = false
  #wasCreated = false
  #isFlushQueued = false
  #line: PacketLine | undefined
  #fullSince: number | undefined
  #cancelDeadline: () => void = nothing

  constructor(options: LiveSessionOptions) {
    this.#options = options
  }

  /** Makes a call. The returned function gives up on it: then it is not settled any more. */
  call(call: LinkCall): () => void {
    const { session, clock, header } = this.#options
    const own = call.prefix ?? NOTHING
    const entry: OpenLinkCall = { call, hasHeader: false }
    // A call that waits may be written after the session was begun anew, or not until another has initialised it.
    const prefix = (): Uint8Array => {
      entry.hasHeader = !this.#isInitialised
      return entry.hasHeader ? concatBytes(header, own) : own
    }
    const after = call.after?.requestIdIn(this)
    const order = after === undefined ? {} : { after }
    const requestId = session.send(call.body, { isRepeatable: call.isRepeatable, prefix, ...order }, clock.now())
    this.#calls.set(requestId, entry)
    call.attempt?.placed(this, requestId)
    this.#flushSoon()
    return () => {
      if (!this.#calls.delete(requestId)) return
      session.cancel(requestId, clock.now())
      this.#flushSoon()
    }
  }

  /** How many calls are under way. */
  get openCount(): number {
    return this.#calls.size
  }

  /**
   * Makes the call that binds the key of today, before all others. Its body is made for the id of its message and of its session.
   * An earlier one is given up.
   */
  bind(makeBody: (messageId: bigint, sessionId: bigint) => Uint8Array, settle: (outcome: LinkOutcome) => void): void {
    const { session, clock } = this.#options
    this.#cancelBinding()
    const body = (messageId: bigint): Uint8Array => makeBody(messageId, session.sessionId)
    const requestId = session.send(body, { isRepeatable: true, holdsOthers: true }, clock.now())
    this.#binding = { requestId, settle }
    this.#flushSoon()
  }

  /** Goes on under another key. What is under way may still be answered under the old one. */
  rekey(key: SessionKey): void {
    const { session, clock } = this.#options
    this.#cancelBinding()
    session.replaceKey(key, clock.now())
    this.#isInitialised = false
    this.#flushSoon()
  }

  /** Makes the next calls carry the header again. */
  initialiseAgain(): void {
    this.#isInitialised = false
  }

  /** Goes on over a new line. */
  attach(line: PacketLine, isFirstLine: boolean): void {
    const { session, clock } = this.#options
    if (!isFirstLine) {
      session.lineReplaced(clock.now())
      this.#doubt()
    }
    this.#line = line
    this.#fullSince = undefined
    this.flush()
  }

  /** Goes on without a line: calls wait. */
  detach(): void {
    this.#line = undefined
    this.#cancelDeadline()
  }

  /** Notes that bytes came in, whether or not they make a packet. */
  heard(): void {
    this.#options.session.heard(this.#options.clock.now())
  }

  receive(packet: Uint8Array): void {
    const events = this.#options.session.receive(packet, this.#options.clock.now())
    if (!events.some(({ type }) => type === 'rejected')) this.#options.onAuthentic()
    this.#handle(events)
    this.flush()
  }

  /** Ends the session and hands back the calls that are open. */
  end(): readonly LinkCall[] {
    this.detach()
    const open = [...this.#calls.values()].map(({ call }) => call)
    this.#calls.clear()
    this.#binding = undefined
    return open
  }

  /** Writes what is ready, and sets the timer for what will be. */
  flush(): void {
    const { session, clock } = this.#options
    this.#cancelDeadline()
    if (this.#line === undefined) return
    const isFull = this.#write(this.#line)
    const deadline = session.deadline()
    if (this.#line === undefined || (deadline === undefined && !isFull)) return
    const delayMs = isFull ? DRAIN_POLL_MS : Math.max(0, (deadline ?? 0) - clock.now())
    this.#cancelDeadline = clock.schedule(delayMs, () => {
      this.#handle(session.tick(clock.now()))
      this.flush()
    })
  }

  /**
   * Writes packets until there are no more or the line is full, and returns whether it is. A line that takes nothing for
   * long gets one packet all the same: only what was written and not answered shows that a line is dead.
   */
  #write(line: PacketLine): boolean {
    const { session, clock } = this.#options
    while (this.#line === line) {
      if (line.bufferedBytes() > MOST_BUFFERED_BYTES) {
        this.#fullSince ??= clock.now()
        if (clock.now() - this.#fullSince < LONGEST_DRAIN_MS) return true
      }
      this.#fullSince = undefined
      const packet = session.flush(clock.now())
      if (packet === undefined) return false
      line.send(packet)
    }
    return false
  }

  #flushSoon(): void {
    if (this.#isFlushQueued) return
    this.#isFlushQueued = true
    queueMicrotask(() => {
      this.#isFlushQueued = false
      this.flush()
    })
  }

  #handle(events: readonly SessionEvent[]): void {
    for (const event of events) {
      switch (event.type) {
        case 'answer':
          this.#settle(event.requestId, { type: 'answer', body: event.body })
          break
        case 'error':
          this.#settle(event.requestId, { type: 'error', code: event.code, text: event.text })
          break
        case 'outcomeUnknown':
          this.#settle(event.requestId, { type: 'outcomeUnknown' })
          break
        case 'undeliverable':
          this.#settle(event.requestId, { type: 'undeliverable', reason: event.reason })
          break
        case 'unreadable':
          if (event.requestId !== undefined) {
            const error = new SchemaError(`The answer cannot be used: ${event.reason}.`)
            this.#settle(event.requestId, { type: 'failed', error })
          }
          break
        case 'sessionCreated':
          this.#isInitialised = false
          if (this.#wasCreated) this.#doubt()
          this.#wasCreated = true
          break
        case 'sessionReplaced':
          this.#isInitialised = false
          this.#doubt()
          break
        default:
          break
      }
    }
    this.#options.onEvents(events)
  }

  #cancelBinding(): void {
    const binding = this.#binding
    this.#binding = undefined
    if (binding !== undefined) this.#options.session.cancel(binding.requestId, this.#options.clock.now())
  }

  #doubt(): void {
    for (const { call } of this.#calls.values()) call.doubt?.()
  }

  #settle(requestId: RequestId, outcome: LinkOutcome): void {
    const binding = this.#binding
    if (binding?.requestId === requestId) {
      this.#binding = undefined
      binding.settle(outcome)
      return
    }
    const entry = this.#calls.get(requestId)
    // A session gives up on a call that may run twice only when it ends itself; such a call goes to the next one.
    if (outcome.type === 'outcomeUnknown' && entry?.call.isRepeatable === true) return
    this.#calls.delete(requestId)
    if (entry?.hasHeader === true && outcome.type === 'answer') this.#isInitialised = true
    entry?.call.settle(outcome)
  }
}

function nothing(): void {}
