import { apiSchema, LAYER } from '../../tl/index.js'
import { Fault, fault } from '../fault.js'
import { findLayerCodec } from '../layers/findLayerCodec.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import { answerOf } from './answerOf.js'
import type { CallDeskOptions } from './callDeskOptions.js'
import type { WaitingCall } from './callOrder.js'
import { DeskCall } from './deskCall.js'
import type { LiveSession } from './liveSession.js'
import { logCall } from './logCall.js'
import { type CallOutcome, readCall } from './runCall.js'
import { subjectOf } from './subjectOf.js'
import { type UnwrappedCall, unwrapCall } from './unwrapCall.js'

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
    const { key } = session
    try {
      const { crypto, settings } = this.#options
      const call = unwrapCall(body, (packed) => crypto.gunzip(packed, MAX_INFLATED))
      if (call.layer !== undefined) {
        if (findLayerCodec(call.layer) === undefined) return fault(400, 'CONNECTION_LAYER_INVALID')
        session.layer = call.layer
        key.own.layer = call.layer
        key.authorization.layer = call.layer
      }
      if (call.device !== undefined) {
        if (call.device.apiId !== settings.apiId) return fault(400, 'CONNECTION_API_ID_INVALID')
        key.own.device = call.device
        key.authorization.device = call.device
      }
      return call
    } catch (error) {
      // Only broken bytes end up here: nothing of the call has run yet.
      return error instanceof Fault ? error : fault(400, 'INPUT_FETCH_ERROR')
    }
  }

  #run(session: LiveSession, messageId: bigint, unwrapped: UnwrappedCall, now: number): void {
    const isBinding = nameOf(unwrapped) === 'auth.bindTempAuthKey'
    const codec = codecOf(session) ?? (isBinding ? findLayerCodec(LAYER) : undefined)
    if (codec === undefined || (session.key.own.device === undefined && !isBinding)) {
      this.#refuse(session, messageId, fault(400, 'CONNECTION_NOT_INITED'), now)
      return
    }
    const call = readCall(codec, unwrapped.reader)
    if (call instanceof Fault) {
      this.#refuse(session, messageId, call, now)
      return
    }
    const { isWithoutUpdates } = unwrapped
    const open = new DeskCall({ session, messageId, call, codec, isWithoutUpdates }, this.#options, (isRight) =>
      this.#release(session, session.order.finished(messageId, isRight)),
    )
    if (!this.#options.faults.takesCall(open, subjectOf(session))) open.answer(open.run())
    open.tell()
  }

  #refuse(session: LiveSession, messageId: bigint, error: Fault, now: number): void {
    const outcome: CallOutcome = { type: 'fault', fault: error }
    session.machine.answer(messageId, answerOf(outcome), now)
    logCall(this.#options, session, { functionName: '', params: undefined, outcome }, now)
    this.#release(session, session.order.finished(messageId, false))
  }

  #release(session: LiveSession, calls: readonly WaitingCall[]): void {
    for (const { messageId, body } of calls) this.take(session, messageId, body, this.#options.now())
  }
}

/** Gives the codec of the layer that a session speaks; undefined until it has said which. */
export function codecOf(session: LiveSession): LayerCodec | undefined {
  const layer = session.layer ?? session.key.own.layer
  return layer === undefined ? undefined : findLayerCodec(layer)
}

/** The name of the function that is called, as far as the newest layer has it. */
function nameOf({ reader }: UnwrappedCall): string | undefined {
  return reader.left < 4 ? undefined : apiSchema().nameOf(reader.peek())
}
