import { writeRpcError, writeRpcResult } from '../../mtproto/messages/rpcResult.js'
import type { AnyFunctionCall } from '../../tl/functionName.js'
import type { FaultyCall } from '../faults/faultyCall.js'
import { fault } from '../fault.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import { answerOf } from './answerOf.js'
import type { CallDeskOptions } from './callDeskOptions.js'
import { createCallContext } from './createCallContext.js'
import type { LiveSession } from './liveSession.js'
import { logCall } from './logCall.js'
import { type CallOutcome, runCall } from './runCall.js'

/** A call that was read. */
export interface ReadCall {
  readonly session: LiveSession
  readonly messageId: bigint
  readonly call: AnyFunctionCall
  readonly codec: LayerCodec
  readonly isWithoutUpdates: boolean
}

/** One call on the desk: it runs once, and is answered once, or never. */
export class DeskCall implements FaultyCall {
  readonly method: string
  readonly params: unknown
  readonly #read: ReadCall
  readonly #options: CallDeskOptions
  /** Hears that the call has run or been refused. */
  readonly #onEnd: (isRight: boolean) => void
  #isAnswered = false
  /** What is to be told of a run, and to whom not. */
  #told: { readonly coveredCount: number; readonly isRight: boolean } | undefined

  constructor(read: ReadCall, options: CallDeskOptions, onEnd: (isRight: boolean) => void) {
    const { _: method, ...params } = read.call
    this.method = method
    this.params = params
    this.#read = read
    this.#options = options
    this.#onEnd = onEnd
  }

  get userId(): number | undefined {
    return this.#read.session.authorization.userId
  }

  get dcId(): number {
    return this.#read.session.authorization.dcId
  }

  get now(): number {
    return this.#options.now()
  }

  run(): CallOutcome {
    const { session, messageId, call, codec, isWithoutUpdates } = this.#read
    const { authorization, machine } = session
    const { now } = this
    const origin = { key: session.key.own, sessionId: machine.sessionId, messageId }
    const context = createCallContext({ ...this.#options, authorization, origin, layer: codec.layer, now })
    authorization.activeAt = now
    const outcome = runCall(context, codec, call)
    if (!isWithoutUpdates && !this.method.startsWith('upload.')) session.isMain = true
    const isRight = outcome.type === 'result'
    this.#told = { coveredCount: isRight ? context.coveredCount : 0, isRight }
    this.#log(outcome)
    return outcome
  }

  answer(outcome: CallOutcome): void {
    if (this.#isAnswered) return
    this.#isAnswered = true
    const { session, messageId } = this.#read
    session.machine.answer(messageId, answerOf(outcome), this.now)
  }

  answerAgain(outcome: CallOutcome): void {
    const { session, messageId } = this.#read
    const answer = answerOf(outcome)
    const body =
      answer.type === 'result'
        ? writeRpcResult(this.#options.crypto, messageId, answer.body)
        : writeRpcError(messageId, answer.code, answer.text)
    session.machine.push(body, this.now)
  }

  refuse(code: number, text: string): void {
    const outcome: CallOutcome = { type: 'fault', fault: fault(code, text) }
    this.#log(outcome)
    this.answer(outcome)
    this.#onEnd(false)
  }

  later(ms: number, run: () => void): void {
    this.#options.later(ms, this.#read.session, () => {
      run()
      this.tell()
    })
  }

  closeLine(): void {
    this.#read.session.closeLine()
  }

  forgetSession(): void {
    this.#options.forget(this.#read.session)
  }

  /** Tells everybody what a run has brought about, once. */
  tell(): void {
    const told = this.#told
    if (told === undefined) return
    this.#told = undefined
    this.#options.deliver({ session: this.#read.session, coveredCount: told.coveredCount }, this.now)
    this.#onEnd(told.isRight)
  }

  #log(outcome: CallOutcome): void {
    const { session } = this.#read
    logCall(this.#options, session, { functionName: this.method, params: this.params, outcome }, this.now)
  }
}
