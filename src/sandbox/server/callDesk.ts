import type { Crypto } from '../../crypto/crypto.js'
import type { SessionAnswer } from '../../mtproto/session/session.js'
import type { LoggedCall } from '../callLog.js'
import { Fault, fault } from '../fault.js'
import { findLayerCodec } from '../layers/findLayerCodec.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import type { Settings } from '../settings.js'
import type { World } from '../world/world.js'
import type { WaitingCall } from './callOrder.js'
import { createCallContext } from './createCallContext.js'
import type { Caller } from './deliverOutbox.js'
import type { LiveSession } from './liveSession.js'
import { type RanCall, runCall } from './runCall.js'
import { trimBytes } from './trimBytes.js'
import { type UnwrappedCall, unwrapCall } from './unwrapCall.js'

/** What calls are answered with. */
export interface CallDeskOptions {
  readonly world: World
  readonly settings: Settings
  readonly crypto: Crypto
  /** Tells what has happened in the world, to everyone but the caller as far as the answer told it. */
  readonly deliver: (caller: Caller, now: number) => void
  readonly onCall: (call: Omit<LoggedCall, 'number'>) => void
  /** Takes what a handler threw that is no `Fault`: a bug of the sandbox. */
  readonly onBug: (error: unknown, method: string) => void
}

/** The most that a compressed call may hold. */
const MAX_INFLATED = 16 * 1024 * 1024
const MAX_WAIT_MS = 30_000

/** Takes calls in, has them answered, and hands the answers to their sessions. */
export class CallDesk {
  readonly #options: CallDeskOptions

  constructor(options: CallDeskOptions) {
    this.#options = options
  }

  /** Answers one call, or keeps it until those have run that it must follow. */
  take(session: LiveSession, messageId: bigint, body: Uint8Array, now: number): void {
    const call = this.#open(session, body)
    if (call instanceof Fault) {
      this.#refuse(session, messageId, call, now)
      return
    }
    const verdict = session.order.judge(messageId, call.after)
    if (verdict === 'failed') this.#refuse(session, messageId, fault(400, 'MSG_WAIT_FAILED'), now)
    else if (verdict === 'ready') this.#run(session, messageId, call, now)
    else if (!session.order.wait({ messageId, after: call.after, body, until: now + MAX_WAIT_MS })) {
      this.#refuse(session, messageId, fault(500, 'MSG_WAIT_TIMEOUT'), now)
    }
  }

  /** Refuses the calls of a session that have waited for others too long. */
  expire(session: LiveSession, now: number): void {
    for (const { messageId } of session.order.expired(now)) {
      this.#refuse(session, messageId, fault(500, 'MSG_WAIT_TIMEOUT'), now)
    }
  }

  #open(session: LiveSession, body: Uint8Array): UnwrappedCall | Fault {
    const { authorization } = session
    try {
      const { crypto, settings } = this.#options
      const call = unwrapCall(body, (packed) => crypto.gunzip(packed, MAX_INFLATED))
      if (call.layer !== undefined) {
        if (findLayerCodec(call.layer) === undefined) return fault(400, 'CONNECTION_LAYER_INVALID')
        session.layer = call.layer
        authorization.layer = call.layer
      }
      if (call.device !== undefined) {
        if (call.device.apiId !== settings.apiId) return fault(400, 'CONNECTION_API_ID_INVALID')
        authorization.device = call.device
      }
      return call
    } catch (error) {
      // Only broken bytes end up here: nothing of the call has run yet.
      return error instanceof Fault ? error : fault(400, 'INPUT_FETCH_ERROR')
    }
  }

  #run(session: LiveSession, messageId: bigint, call: UnwrappedCall, now: number): void {
    const { world, settings, crypto } = this.#options
    const { authorization } = session
    const codec = codecOf(session)
    if (codec === undefined || authorization.device === undefined) {
      this.#refuse(session, messageId, fault(400, 'CONNECTION_NOT_INITED'), now)
      return
    }
    authorization.activeAt = now
    const context = createCallContext({ world, settings, crypto, authorization, layer: codec.layer, now })
    const ran = runCall(context, codec, call.reader)
    if (!call.isWithoutUpdates && !ran.functionName.startsWith('upload.')) session.isMain = true
    const isRight = ran.outcome.type === 'result'
    session.machine.answer(messageId, answerOf(ran), now)
    this.#log(session, ran, now)
    this.#options.deliver({ session, coveredCount: isRight ? context.coveredCount : 0 }, now)
    this.#release(session, session.order.finished(messageId, isRight), now)
  }

  #refuse(session: LiveSession, messageId: bigint, error: Fault, now: number): void {
    const ran: RanCall = { functionName: '', params: undefined, outcome: { type: 'fault', fault: error } }
    session.machine.answer(messageId, answerOf(ran), now)
    this.#log(session, ran, now)
    this.#release(session, session.order.finished(messageId, false), now)
  }

  #release(session: LiveSession, calls: readonly WaitingCall[], now: number): void {
    for (const { messageId, body } of calls) this.take(session, messageId, body, now)
  }

  #log(session: LiveSession, { functionName, params, outcome }: RanCall, now: number): void {
    const { userId } = session.authorization
    this.#options.onCall({
      at: now,
      method: functionName,
      params: trimBytes(params),
      ...(userId !== undefined && { userId }),
      ...(session.layer !== undefined && { layer: session.layer }),
      ...(outcome.type === 'result'
        ? { result: trimBytes(outcome.result) }
        : { error: { code: outcome.fault.code, text: outcome.fault.text } }),
    })
    if (outcome.type === 'fault' && 'bug' in outcome) this.#options.onBug(outcome.bug, functionName)
  }
}

/** Gives the codec of the layer that a session speaks; undefined until it has said which. */
export function codecOf(session: LiveSession): LayerCodec | undefined {
  const layer = session.layer ?? session.authorization.layer
  return layer === undefined ? undefined : findLayerCodec(layer)
}

function answerOf({ outcome }: RanCall): SessionAnswer {
  if (outcome.type === 'result') return { type: 'result', body: outcome.body }
  return { type: 'error', code: outcome.fault.code, text: outcome.fault.text }
}
