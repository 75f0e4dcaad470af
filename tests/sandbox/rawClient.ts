import { createClientFraming } from '../../src/mtproto/framing/createClientFraming.js'
import type { FramingName } from '../../src/mtproto/framing/framing.js'
import { dcIdToField } from '../../src/mtproto/dcIdToField.js'
import { createClientHandshake } from '../../src/mtproto/handshake/createClientHandshake.js'
import type { NegotiatedKey } from '../../src/mtproto/handshake/handshake.js'
import { packetKeyId } from '../../src/mtproto/messages/packetKeyId.js'
import { createSession } from '../../src/mtproto/session/createSession.js'
import type { Session, SessionEvent } from '../../src/mtproto/session/session.js'
import { RpcError } from '../../src/errors/index.js'
import type { Line } from '../../src/platform/line.js'
import type { VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import type { SeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import type { SandboxConnection } from '../../src/sandbox/index.js'
import type { FunctionName, Params, Result } from '../../src/tl/index.js'
import type * as tl from '../../src/tl/generated/api.js'
import { createLayerSchema, LAYER, type Schema } from '../../src/tl/index.js'

/** How a raw client speaks. */
export interface RawClientOptions {
  readonly connection: SandboxConnection
  readonly clock: VirtualClock
  readonly random: SeededRandom
  readonly framing?: FramingName
  readonly isObfuscated?: boolean
  /** The data centre to dial; the sandbox's home when absent. */
  readonly dcId?: number
  /** What the exchange and the header say of the data centre, where it is another than the one dialled. */
  readonly namedDc?: { readonly dcId?: number; readonly isTest?: boolean; readonly isMedia?: boolean }
  readonly layer?: number
  /** What calls are written and answers read with. */
  readonly schema?: Schema
  /** The wrapper that says who calls is left out. */
  readonly isUnintroduced?: boolean
  readonly withoutUpdates?: boolean
  readonly wantsQuickAcks?: boolean
  /** Sign in as this client has: another session of the same key. */
  readonly key?: NegotiatedKey
}

const API_ID_PLACEHOLDER: tl.help_getConfig = { _: 'help.getConfig' }

interface Waiting {
  readonly name: FunctionName
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** A client with nothing but the machines of the protocol: no retries, no boxes, no peers. */
export class RawClient {
  /** The updates that were pushed, in order. */
  readonly pushed: tl.Updates[] = []
  readonly events: SessionEvent[] = []
  readonly transportErrors: number[] = []
  readonly quickAcks: number[] = []
  readonly #options: RawClientOptions
  readonly #schema: Schema
  readonly #waiting = new Map<number, Waiting>()
  #line: Line | undefined
  #framing = createClientFraming({ framing: 'abridged', crypto: nodeCrypto, randomBytes: () => new Uint8Array(0) })
  #session: Session | undefined
  #cancelTimer: (() => void) | undefined
  #key: NegotiatedKey | undefined
  #isIntroduced = false

  constructor(options: RawClientOptions) {
    this.#options = options
    this.#schema = options.schema ?? createLayerSchema([])
    this.#key = options.key
  }

  get key(): NegotiatedKey {
    if (this.#key === undefined) throw new Error('The client has no key yet.')
    return this.#key
  }

  get isConnected(): boolean {
    return this.#line !== undefined
  }

  /** Opens a line, and with the first one agrees on a key. */
  async connect(): Promise<this> {
    const { clock, connection, random, framing = 'intermediate', isObfuscated } = this.#options
    const { dial, servers, publicKeys } = connection
    const dcId = this.#options.dcId ?? connection.dcId
    const server = servers.find((one) => one.dcId === dcId)
    const { dcId: namedDcId = dcId, ...marks } = this.#options.namedDc ?? {}
    const named = { dcId: namedDcId, ...marks }
    if (dial === undefined || server === undefined) throw new Error('A raw client connects inside the process.')
    this.#framing = createClientFraming({
      framing,
      ...(isObfuscated === true && { obfuscation: { dcId: dcIdToField(namedDcId, marks) } }),
      crypto: nodeCrypto,
      randomBytes: random.bytes,
    })
    const handshake = createClientHandshake({ crypto: nodeCrypto, randomBytes: random.bytes, publicKeys, ...named })
    let isReady = false
    const line = dial(server, {
      onOpen: () => {
        line.send(this.#framing.opening())
        if (this.#key === undefined) {
          for (const event of handshake.start(clock.now())) this.#takeHandshake(event)
        } else isReady = true
      },
      onData: (chunk) => {
        for (const event of this.#framing.push(chunk)) {
          if (event.type === 'transportError') this.transportErrors.push(event.code)
          if (event.type === 'quickAck') this.quickAcks.push(event.token)
          if (event.type !== 'packet') continue
          if (packetKeyId(event.packet) === 0n) {
            for (const step of handshake.receive(event.packet, clock.now())) {
              this.#takeHandshake(step)
              if (step.type === 'completed') isReady = true
            }
          } else this.#receive(event.packet)
        }
      },
      onClose: () => {
        if (this.#line === line) this.#lineEnded()
      },
    })
    this.#line = line
    await clock.runUntil(() => isReady || this.#line === undefined, 60_000)
    if (!isReady) throw new Error('The line was closed before a key was agreed on.')
    if (this.#session === undefined) this.beginSession()
    else this.#session.lineReplaced(clock.now())
    this.#settle()
    return this
  }

  /** Begins a new session, on the same line and with the same key. */
  beginSession(): void {
    const { authKey, authKeyId, salt, timeOffsetMs } = this.key
    const { bytes: randomBytes } = this.#options.random
    const sessionId = new DataView(randomBytes(8).buffer).getBigInt64(0)
    const options = { role: 'client', crypto: nodeCrypto, randomBytes } as const
    this.#session = createSession({ ...options, authKey, authKeyId, sessionId, salt, timeOffsetMs })
    this.#isIntroduced = false
  }

  /** Closes the line; the session can go on over another. */
  disconnect(): void {
    this.#line?.close()
    this.#lineEnded()
  }

  /** Calls a function, and lets virtual time run until it is answered. */
  async call<Name extends FunctionName>(name: Name, params: Params<Name>): Promise<Result<Name>> {
    const answer = this.start(name, params)
    return this.#options.clock.runUntilSettled(answer, 60_000)
  }

  /** Calls a function without letting time run. */
  start<Name extends FunctionName>(name: Name, params: Params<Name>): Promise<Result<Name>> {
    const session = this.#session
    if (session === undefined) throw new Error('The client is not connected.')
    const body = this.#schema.write({ _: name, ...params })
    const prefix = this.#isIntroduced || this.#options.isUnintroduced === true ? undefined : this.#introduction()
    this.#isIntroduced = true
    const requestId = session.send(body, prefix === undefined ? {} : { prefix }, this.#options.clock.now())
    this.#settle()
    return new Promise((resolve, reject) => {
      this.#waiting.set(requestId, { name, resolve, reject })
    })
  }

  /** Signs in by a login code. */
  async signIn(phoneNumber: string, code: (phoneNumber: string) => string): Promise<tl.auth_Authorization> {
    const { apiId: api_id, apiHash: api_hash } = this.#options.connection
    const phone_number = phoneNumber
    const settings = { _: 'codeSettings' } as const
    const sent = await this.call('auth.sendCode', { phone_number, api_id, api_hash, settings })
    if (sent._ !== 'auth.sentCode') throw new Error(`auth.sendCode answered ${sent._}.`)
    const { phone_code_hash } = sent
    return this.call('auth.signIn', { phone_number, phone_code_hash, phone_code: code(phoneNumber) })
  }

  /** All updates that were pushed in containers, one after another. */
  updates(): tl.Update[] {
    return this.pushed.flatMap((one) => (one._ === 'updates' ? one.updates : []))
  }

  #introduction(): Uint8Array {
    const { connection, layer = LAYER, withoutUpdates } = this.#options
    const call: tl.invokeWithLayer = {
      _: 'invokeWithLayer',
      layer,
      query: {
        _: 'initConnection',
        api_id: connection.apiId,
        device_model: 'raw',
        system_version: '1',
        app_version: '1',
        system_lang_code: 'en',
        lang_pack: '',
        lang_code: 'en',
        query: withoutUpdates === true ? { _: 'invokeWithoutUpdates', query: API_ID_PLACEHOLDER } : API_ID_PLACEHOLDER,
      },
    }
    const whole = this.#schema.write(call)
    return whole.subarray(0, whole.length - 4)
  }

  #takeHandshake(event: ReturnType<ReturnType<typeof createClientHandshake>['receive']>[number]): void {
    if (event.type === 'completed') this.#key = event.key
    else if (event.type === 'send') this.#line?.send(this.#framing.encode(event.packet))
    else throw new Error(event.reason)
  }

  #receive(packet: Uint8Array): void {
    const { clock } = this.#options
    const events = this.#session?.receive(packet, clock.now()) ?? []
    this.#take(events)
    this.#settle()
  }

  #settleCall({ name, resolve, reject }: Waiting, body: Uint8Array): void {
    try {
      resolve(this.#schema.readResult(name, body))
    } catch (error) {
      reject(error)
    }
  }

  #take(events: readonly SessionEvent[]): void {
    for (const event of events) {
      this.events.push(event)
      if (event.type === 'message') this.pushed.push(this.#schema.read(event.body) as tl.Updates)
      if (event.type !== 'answer' && event.type !== 'error' && event.type !== 'outcomeUnknown') continue
      const waiting = this.#waiting.get(event.requestId)
      this.#waiting.delete(event.requestId)
      if (waiting === undefined) continue
      if (event.type === 'answer') this.#settleCall(waiting, event.body)
      else if (event.type === 'error') waiting.reject(new RpcError(event.code, event.text, waiting.name))
      else waiting.reject(new Error(`The outcome of ${waiting.name} is not known.`))
    }
  }

  #settle(): void {
    const { clock } = this.#options
    this.#cancelTimer?.()
    if (this.#session === undefined || this.#line === undefined) return
    const session = this.#session
    for (let packet = session.flush(clock.now()); packet !== undefined; packet = session.flush(clock.now())) {
      this.#line.send(this.#framing.encode(packet, { wantsQuickAck: this.#options.wantsQuickAcks === true }))
    }
    const deadline = session.deadline()
    if (deadline === undefined) return
    this.#cancelTimer = clock.schedule(Math.max(deadline - clock.now(), 0), () => {
      this.#take(session.tick(clock.now()))
      this.#settle()
    })
  }

  #lineEnded(): void {
    this.#line = undefined
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }
}
