import { CLIENT_TO_SERVER } from '../../src/crypto/keyOffset.js'
import { openMessage } from '../../src/crypto/openMessage.js'
import { createServerFraming } from '../../src/mtproto/framing/createServerFraming.js'
import { createServerHandshake } from '../../src/mtproto/handshake/createServerHandshake.js'
import { packetKeyId } from '../../src/mtproto/messages/packetKeyId.js'
import { peekSession } from '../../src/mtproto/messages/peekSession.js'
import { createSession } from '../../src/mtproto/session/createSession.js'
import type { Session, SessionAnswer, SessionEvent } from '../../src/mtproto/session/session.js'
import type { AuthKey } from '../../src/crypto/authKey.js'
import type { RandomBytes } from '../../src/crypto/crypto.js'
import type { Clock } from '../../src/platform/clock.js'
import type { Line, LineEvents } from '../../src/platform/line.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { unwrapCall } from '../../src/sandbox/server/unwrapCall.js'
import { apiSchema, Reader } from '../../src/tl/index.js'
import type { FunctionName } from '../../src/tl/functionName.js'
import type * as tl from '../../src/tl/generated/api.js'
import { testRsaKey } from '../testRsaKey.js'
import { type CentreKey, CentreKeys } from './centreKeys.js'

/** What a centre says to a call, so many milliseconds later; nothing where it is silent. */
export type ScriptedAnswer = (SessionAnswer & { readonly afterMs?: number }) | undefined

/** A call as a centre saw it. */
export interface SeenCall {
  readonly call: tl.AnyFunctionCall
  readonly at: number
  readonly hasHeader: boolean
  readonly isWithoutUpdates: boolean
}

/** What a scripted data centre is made of. */
export interface ScriptedCentreOptions {
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  answer(call: tl.AnyFunctionCall): ScriptedAnswer
}

/** An answer that a server would give to the call of this name. */
export function resultOf<Name extends FunctionName>(name: Name, value: tl.Functions[Name]['result']): SessionAnswer {
  return { type: 'result', body: apiSchema().writeResult(name, value) }
}

/** One data centre of real machines whose answers a test writes. */
export class ScriptedCentre {
  readonly #options: ScriptedCentreOptions
  readonly keys: CentreKeys
  readonly #sessions: Map<bigint, LiveMachine> = new Map()
  readonly calls: SeenCall[] = []
  readonly dropped: bigint[] = []
  lineCount = 0
  exchangeCount = 0
  /** How many packets came under a key that is not known. */
  refusedCount = 0
  /** Said in place of everything while it is set. */
  transportError: number | undefined
  /** Said to bindings in place of judging them, while it gives something. */
  answerBinding: () => ScriptedAnswer = () => undefined

  constructor(options: ScriptedCentreOptions) {
    this.#options = options
    this.keys = new CentreKeys(options.clock)
  }

  /** Takes a line. */
  accept(line: Line): LineEvents {
    const { clock, randomBytes } = this.#options
    const framing = createServerFraming({ crypto: nodeCrypto, randomBytes })
    const handshake = createServerHandshake({ crypto: nodeCrypto, randomBytes, privateKeys: [testRsaKey] })
    this.lineCount += 1
    return {
      onOpen: () => undefined,
      onClose: () => {
        for (const session of this.#sessions.values()) session.detach(line)
      },
      onData: (chunk) => {
        for (const event of framing.push(chunk)) {
          if (event.type !== 'packet') continue
          if (this.transportError !== undefined) line.send(framing.encodeError(this.transportError))
          else if (packetKeyId(event.packet) !== 0n) {
            const isKnown = this.#take(event.packet, line, (packet) => line.send(framing.encode(packet)))
            if (isKnown) continue
            this.refusedCount += 1
            line.send(framing.encodeError(-404))
            line.close()
          } else {
            for (const step of handshake.receive(event.packet, clock.now())) {
              if (step.type === 'send') line.send(framing.encode(step.packet))
              if (step.type !== 'completed') continue
              this.exchangeCount += 1
              this.keys.agreed(step.key)
            }
          }
        }
      },
    }
  }

  /** Makes the centre know a key that was agreed on before. */
  learnKey(key: AuthKey): void {
    this.keys.learn(key)
  }

  /** Forgets every session, as after a crash. */
  forgetSessions(): void {
    for (const session of this.#sessions.values()) session.end()
    this.#sessions.clear()
  }

  /** Takes a packet; false where its key is not known. */
  #take(packet: Uint8Array, line: Line, write: (packet: Uint8Array) => void): boolean {
    const held = this.keys.use(packetKeyId(packet) ?? 0n)
    if (held === undefined) return false
    const { key } = held
    const peeked = peekSession(nodeCrypto, key, packet)
    if (peeked === undefined || openMessage(nodeCrypto, key, packet, CLIENT_TO_SERVER) === undefined) {
      line.close()
      return true
    }
    const { clock, randomBytes } = this.#options
    let live = this.#sessions.get(peeked.sessionId)
    if (live === undefined) {
      const machine = createSession({
        role: 'server',
        crypto: nodeCrypto,
        randomBytes,
        authKey: key.bytes,
        authKeyId: key.id,
        sessionId: peeked.sessionId,
        salt: peeked.salt,
        timeOffsetMs: 0,
      })
      live = new LiveMachine(machine, clock, (session, events) => this.#handle(session, held, events))
      this.#sessions.set(peeked.sessionId, live)
    }
    live.attach(line, write)
    live.receive(packet)
    return true
  }

  #handle(live: LiveMachine, key: CentreKey, events: readonly SessionEvent[]): void {
    for (const event of events) {
      if (event.type === 'dropped') this.dropped.push(event.messageId)
      if (event.type !== 'message') continue
      const early = this.#answerByKey(live, key, event.messageId, event.body)
      if (early !== undefined) {
        live.answer(event.messageId, early, early.afterMs ?? 0)
        continue
      }
      const { reader, layer, isWithoutUpdates } = unwrapCall(event.body, (packed) => nodeCrypto.gunzip(packed, 1e7))
      const call = apiSchema().readCallFrom(reader)
      this.calls.push({ call, at: this.#options.clock.now(), hasHeader: layer !== undefined, isWithoutUpdates })
      const answer = this.#options.answer(call)
      if (answer !== undefined) live.answer(event.messageId, answer, answer.afterMs ?? 0)
    }
  }

  /** What bindings are answered, and everything under a key that is not bound. */
  #answerByKey(live: LiveMachine, key: CentreKey, messageId: bigint, body: Uint8Array): ScriptedAnswer {
    if (apiSchema().nameOf(new Reader(body).peek()) === 'auth.bindTempAuthKey') {
      const call = apiSchema().readCallFrom(new Reader(body))
      const scripted = this.answerBinding()
      if (scripted !== undefined || call._ !== 'auth.bindTempAuthKey') return scripted
      const isBound = this.keys.bind(key, call, live.sessionId, messageId)
      return isBound ? resultOf('auth.bindTempAuthKey', true) : BAD_PROOF
    }
    return this.keys.mayCall(key) ? undefined : UNBOUND
  }
}

const UNBOUND: ScriptedAnswer = { type: 'error', code: 401, text: 'AUTH_KEY_PERM_EMPTY' }
const BAD_PROOF: ScriptedAnswer = { type: 'error', code: 400, text: 'ENCRYPTED_MESSAGE_INVALID' }

/** A session of a centre with its line and timers. */
class LiveMachine {
  readonly #machine: Session
  readonly #clock: Clock
  readonly #onEvents: (live: LiveMachine, events: readonly SessionEvent[]) => void
  readonly #answers: Set<() => void> = new Set()
  /** The machine that was last heard on each line: when another's pings end, the line goes on. */
  static readonly #latest: WeakMap<Line, LiveMachine> = new WeakMap()
  #line: Line | undefined
  #write: ((packet: Uint8Array) => void) | undefined
  #cancelTimer: () => void = () => undefined

  constructor(machine: Session, clock: Clock, onEvents: (live: LiveMachine, events: readonly SessionEvent[]) => void) {
    this.#machine = machine
    this.#clock = clock
    this.#onEvents = onEvents
  }

  get sessionId(): bigint {
    return this.#machine.sessionId
  }

  attach(line: Line, write: (packet: Uint8Array) => void): void {
    LiveMachine.#latest.set(line, this)
    if (this.#line === line) return
    const isFirst = this.#line === undefined && this.#machine.newestMessageId === 0n
    this.#line = line
    this.#write = write
    if (!isFirst) this.#machine.lineReplaced(this.#clock.now())
  }

  detach(line: Line): void {
    if (this.#line !== line) return
    this.#line = undefined
    this.#write = undefined
    this.#cancelTimer()
  }

  receive(packet: Uint8Array): void {
    this.#onEvents(this, this.#machine.receive(packet, this.#clock.now()))
    this.#flush()
  }

  answer(messageId: bigint, answer: SessionAnswer, afterMs: number): void {
    const cancel = this.#clock.schedule(afterMs, () => {
      this.#answers.delete(cancel)
      this.#machine.answer(messageId, answer, this.#clock.now())
      this.#flush()
    })
    this.#answers.add(cancel)
  }

  end(): void {
    this.#cancelTimer()
    for (const cancel of this.#answers) cancel()
    this.#line?.close()
    this.#line = undefined
    this.#write = undefined
  }

  #flush(): void {
    this.#cancelTimer()
    if (this.#write === undefined) return
    const now = this.#clock.now()
    for (let packet = this.#machine.flush(now); packet !== undefined; packet = this.#machine.flush(now)) {
      this.#write(packet)
    }
    const deadline = this.#machine.deadline()
    if (deadline === undefined) return
    this.#cancelTimer = this.#clock.schedule(Math.max(0, deadline - now), () => {
      const events = this.#machine.tick(this.#clock.now())
      const line = this.#line
      if (line !== undefined && events.some(({ type }) => type === 'lineDead')) {
        if (LiveMachine.#latest.get(line) === this) line.close()
        else this.detach(line)
        return
      }
      this.#onEvents(this, events)
      this.#flush()
    })
  }
}
