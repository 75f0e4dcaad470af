import { InputError } from '../../../errors/inputError.js'
import type { SentServiceMessage } from '../../messages/serviceMessage.js'
import { earliest } from '../earliest.js'
import type { RequestId, Session, SessionAnswer, SessionEvent, SessionOptions } from '../session.js'
import { answerCall } from './answerCall.js'
import { composePacket } from './composePacket.js'
import { receivePacket } from './receivePacket.js'
import { remind } from './remind.js'
import { sendService } from './sendService.js'
import { sendStored } from './sendStored.js'
import { createServerState, type ServerState } from './serverState.js'

/** A server's side of a session. */
export class ServerSession implements Session {
  readonly #state: ServerState

  constructor(options: SessionOptions) {
    this.#state = createServerState(options)
  }

  get sessionId(): bigint {
    return this.#state.epoch.sessionId
  }

  get newestMessageId(): bigint {
    return this.#state.epoch.received.newest
  }

  send(): RequestId {
    throw new InputError('A server makes no calls.')
  }

  cancel(): void {
    throw new InputError('A server makes no calls, so it has none to cancel.')
  }

  replaceKey(): void {
    throw new InputError('A server begins another session for another key.')
  }

  answer(messageId: bigint, answer: SessionAnswer, now: number): void {
    answerCall(this.#state, messageId, answer, now)
  }

  push(body: Uint8Array, now: number): bigint {
    return sendStored(this.#state, 'push', body, undefined, now).messageId
  }

  notify(message: SentServiceMessage, now: number): void {
    sendService(this.#state, message, now)
  }

  receive(packet: Uint8Array, now: number): SessionEvent[] {
    receivePacket(this.#state, packet, now)
    return this.#takeEvents()
  }

  heard(_now: number): void {
    // The client watches over the line, by its pings.
  }

  tick(now: number): SessionEvent[] {
    const { disconnectAt, events } = this.#state
    if (disconnectAt !== undefined && disconnectAt <= now) {
      this.#state.disconnectAt = undefined
      events.push({ type: 'lineDead', reason: 'The client has sent no ping in the time that it named.' })
    }
    return this.#takeEvents()
  }

  flush(now: number): Uint8Array | undefined {
    return composePacket(this.#state, now)
  }

  deadline(): number | undefined {
    return earliest(this.#state.disconnectAt, this.#state.acknowledgements.deadline())
  }

  /** What the client has not acknowledged may have been lost: it is sent again, before what has waited since. */
  lineReplaced(now: number): void {
    const state = this.#state
    state.disconnectAt = undefined
    const waiting = state.queue
    state.queue = []
    for (const stored of state.outbox.all()) remind(state, stored, now)
    state.queue.push(...waiting)
  }

  #takeEvents(): SessionEvent[] {
    const { events } = this.#state
    this.#state.events = []
    return events
  }
}
