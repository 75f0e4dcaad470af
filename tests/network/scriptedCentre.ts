import { CLIENT_TO_SERVER } from '../../src/crypto/keyOffset.js'
import { openMessage } from '../../src/crypto/openMessage.js'
import { createServerFraming } from '../../src/mtproto/framing/createServerFraming.js'
import { createServerHandshake } from '../../src/mtproto/handshake/createServerHandshake.js'
import { packetKeyId } from '../../src/mtproto/messages/packetKeyId.js'
import { peekSession } from '../../src/mtproto/messages/peekSession.js'
import { createSession } from '../../src/mtproto/session/createSession.js'
import type { Session, SessionAnswer, SessionEvent } from '../../src/mtproto/session/session.js'
import { type AuthKey, createAuthKey } from '../../src/crypto/authKey.js'
import type { RandomBytes } from '../../src/crypto/crypto.js'
import type { Clock } from '../../src/platform/clock.js'
import type { Line, LineEvents } from '../../src/platform/line.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { unwrapCall } from '../../src/sandbox/server/unwrapCall.js'
import { apiSchema } from '../../src/tl/index.js'
import type { FunctionName } from '../../src/tl/functionName.js'
import type * as tl from '../../src/tl/generated/api.js'
import { testRsaKey } from '../testRsaKey.js'

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
  readonly #keys: Map<bigint, AuthKey> = new Map()
  readonly #sessions: Map<bigint, LiveMachine> = new Map()
  readonly calls: SeenCall[] = []
  readonly dropped: bigint[] = []
  lineCount = 0
  exchangeCount = 0
  /** Said in place of everything while it is set. */
  transportError: number | undefined

  constructor(options: ScriptedCentreOptions) {
    this.#options = options
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
            this.#take(event.packet, line, (packet) => line.send(framing.encode(packet)))
          } else {
            for (const step of handshake.receive(event.packet, clock.now())) {
              if (step.type === 'send') line.send(framing.encode(step.packet))
              if (step.type !== 'completed') continue
              this.exchangeCount += 1
              this.#keys.set(step.key.authKeyId, createAuthKey(nodeCrypto, step.key.authKey))
            }
          }
        }
      },
    }
  }

  /** Makes the centre know a key that was agreed on before. */
  learnKey(key: AuthKey): void {
    this.#keys.set(key.id, key)
  }

  /** Forgets every session, as after a crash. */
  forgetSessions(): void {
    for (const session of this.#sessions.values()) session.end()
    this.#sessions.clear()
  }

  #take(packet: Uint8Array, line: Line, write: (packet: Uint8Array) => void): void {
    const key = this.#keys.get(packetKeyId(packet) ?? 0n)
    const peeked = key && peekSession(nodeCrypto, key, packet)
    if (key === undefined || peeked === undefined) return line.close()
    if (openMessage(nodeCrypto, key, packet, CLIENT_TO_SERVER) === undefined) return line.close()
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
      live = new LiveMachine(machine, clock, (session, events) => this.#handle(session, events))
      this.#sessions.set(peeked.sessionId, live)
    }
    live.attach(line, write)
    live.receive(packet)
  }

  #handle(live: LiveMachine, events: readonly SessionEvent[]): void {
    for (const event of events) {
      if (event.type === 'dropped') this.dropped.push(event.messageId)
      if (event.type !== 'message') continue
      const { reader, layer, isWithoutUpdates } = unwrapCall(event.body, (packed) => nodeCrypto.gunzip(packed, 1e7))
      const call = apiSchema().readCallFrom(reader)
      this.calls.push({ call, at: this.#options.clock.now(), hasHeader: layer !== undefined, isWithoutUpdates })
      const answer = this.#options.answer(call)
      if (answer !== undefined) live.answer(event.messageId, answer, answer.afterMs ?? 0)
    }
  }
}

/** A session of a centre with its line and timers. */
class LiveMachine {
  readonly #machine: Session
  readonly #clock: Clock
  readonly #onEvents: (live: LiveMachine, events: readonly SessionEvent[]) => void
  readonly #answers: Set<() => void> = new Set()
  #line: Line | undefined
  #write: ((packet: Uint8Array) => void) | undefined
  #cancelTimer: () => void = () => undefined

  constructor(machine: Session, clock: Clock, onEvents: (live: LiveMachine, events: readonly SessionEvent[]) => void) {
    this.#machine = machine
    this.#clock = clock
    this.#onEvents = onEvents
  }

  attach(line: Line, write: (packet: Uint8Array) => void): void {
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
      if (events.some(({ type }) => type === 'lineDead')) return this.#line?.close()
      this.#onEvents(this, events)
      this.#flush()
    })
  }
}
