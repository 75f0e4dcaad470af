import type { Crypto } from '../../../crypto/crypto.js'
import { ConnectionError } from '../../../errors/connectionError.js'
import { InputError } from '../../../errors/inputError.js'
import { packIfShorter } from '../../messages/packIfShorter.js'
import { earliest } from '../earliest.js'
import { LIMITS } from '../limits.js'
import type {
  RequestId,
  SendOptions,
  Session,
  SessionBody,
  SessionEvent,
  SessionKey,
  SessionOptions,
} from '../session.js'
import { type ClientState, createClientState } from './clientState.js'
import { composePacket } from './composePacket.js'
import { receivePacket } from './receivePacket.js'
import { expireRetired, replaceKey } from './renewSession.js'
import { replaceLine } from './replaceLine.js'
import type { Request } from './request.js'
import { createService } from './createService.js'
import { forget } from './settle.js'

/** Events that wait to be told are due at once. */
const AT_ONCE = 0

/** A client's side of a session. */
export class ClientSession implements Session {
  readonly #state: ClientState

  constructor(options: SessionOptions) {
    this.#state = createClientState(options)
  }

  get sessionId(): bigint {
    return this.#state.epoch.sessionId
  }

  get newestMessageId(): bigint {
    return this.#state.epoch.received.newest
  }

  send(body: SessionBody, options: SendOptions, _now: number): RequestId {
    const state = this.#state
    const { after, isRepeatable = false, holdsOthers = false } = options
    const prefix = prefixOf(options)
    if (state.isEnded) throw new ConnectionError('The session has ended: begin another with the same key.')
    if (state.requests.size >= state.maxPending) {
      throw new ConnectionError(`${state.maxPending} calls are waiting already: wait for some to end.`)
    }
    const ready = typeof body === 'function' ? body : readyBody(state.epoch.cipher.crypto, body, prefix?.().length ?? 0)
    const id = state.nextRequestId
    state.nextRequestId += 1
    state.requests.add(createRequest(id, ready, { prefix, after, isRepeatable, holdsOthers }))
    return id
  }

  cancel(requestId: RequestId, _now: number): void {
    const state = this.#state
    const request = state.requests.get(requestId)
    if (request === undefined) return
    forget(state, request)
    const { sending } = request
    if (sending?.packet.epoch === state.epoch)
      state.services.push(createService({ type: 'dropAnswer', messageId: sending.messageId }))
  }

  replaceKey(key: SessionKey, now: number): void {
    replaceKey(this.#state, key, now)
  }

  answer(): void {
    throw new InputError('A client has no calls to answer.')
  }

  push(): bigint {
    throw new InputError('A client cannot push updates.')
  }

  notify(): void {
    throw new InputError('A client says what its session has to say by itself.')
  }

  receive(packet: Uint8Array, now: number): SessionEvent[] {
    receivePacket(this.#state, packet, now)
    const timeOffsetMs = this.#state.time.takeNews()
    if (timeOffsetMs !== undefined) this.#state.events.push({ type: 'timeOffset', timeOffsetMs })
    return this.#takeEvents()
  }

  heard(now: number): void {
    this.#state.liveness.heard(now)
  }

  tick(now: number): SessionEvent[] {
    const state = this.#state
    expireRetired(
      state,
      state.retired.filter(({ until }) => until <= now),
    )
    if (state.liveness.giveUp(now)) {
      state.events.push({ type: 'lineDead', reason: 'The server does not answer a ping.' })
    }
    return this.#takeEvents()
  }

  flush(now: number): Uint8Array | undefined {
    return composePacket(this.#state, now)
  }

  deadline(): number | undefined {
    const { events, isEnded, liveness, acknowledgements, doubts, reminders, retired, requests } = this.#state
    if (events.length > 0) return AT_ONCE
    if (isEnded) return undefined
    return earliest(
      liveness.deadline(requests.size > 0),
      acknowledgements.deadline(),
      doubts.deadline(),
      reminders.deadline(),
      ...retired.map(({ until }) => until),
    )
  }

  lineReplaced(now: number): void {
    replaceLine(this.#state, now)
  }

  #takeEvents(): SessionEvent[] {
    const { events } = this.#state
    this.#state.events = []
    return events
  }
}

/** Packs a call where that pays. Throws an `InputError` if it is none, or too long for one message. */
function readyBody(crypto: Crypto, body: Uint8Array, prefixLength: number): Uint8Array {
  if (body.length < 4 || body.length % 4 !== 0) {
    throw new InputError(`A call of ${body.length} bytes is no serialized call.`, 'body')
  }
  const packed = packIfShorter(crypto, body)
  const length = prefixLength + packed.length
  if (length <= LIMITS.bodyBytes) return packed
  throw new InputError(
    `A call of ${length} bytes is longer than ${LIMITS.bodyBytes}, the most for one message.`,
    'body',
  )
}

function prefixOf({ prefix }: SendOptions): (() => Uint8Array) | undefined {
  return prefix instanceof Uint8Array ? () => prefix : prefix
}

function createRequest(
  id: RequestId,
  body: SessionBody,
  nature: Pick<Request, 'prefix' | 'after' | 'isRepeatable' | 'holdsOthers'>,
): Request {
  return {
    ...nature,
    id,
    body,
    stage: 'queued',
    sending: undefined,
    queuedAs: 'new',
    messageIds: [],
    // Its length is known only once it has its id, and then nothing may be in its way.
    isAlone: typeof body === 'function',
    refusals: 0,
    vainRefusals: 0,
    inquiries: 0,
    reminders: 0,
    failedWaits: 0,
  }
}
