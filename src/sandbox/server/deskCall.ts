import { writeRpcError, writeRpcResult } from '../../mtproto/messages/rpcResult.js'
import type { AnyFunctionCall } from '../../tl/functionName.js'
import type { FaultyCall } from '../faults/faultyCall.js'
import { fault } from '../fault.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import { answerOf } from './answerOf.js'
import type { CallDeskOptions } from './callDeskOptions.js'
import { createCallContext, type Settled } from './createCallContext.js'
import type { LiveSession } from './liveSession.js'
import { logCall } from './logCall.js'
import { type CallOutcome, runCall } from './runCall.js'
import type { Postponed } from '../postponed.js'

/** A call that was read. */
export interface ReadCall {
  readonly session: LiveSession
  readonly messageId: bigint
  readonly call: AnyFunctionCall
  readonly codec: LayerCodec
  readonly isWithoutUpdates: boolean
}

/** What is to be told of a run, once. */
interface Told {
  readonly coveredCount: number
  readonly isRight: boolean
  readonly settled: readonly Settled[]
  readonly postponed: Postponed | undefined
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
  #told: Told | undefined

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
    const postponed = postponedOf(outcome)
    this.#told = { coveredCount: isRight ? context.coveredCount : 0, isRight, settled: context.settled, postponed }
    if (postponed === undefined) this.#log(outcome)
    return outcome
  }

  answer(outcome: CallOutcome): void {
    if (this.#isAnswered || postponedOf(outcome) !== undefined) return
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
    for (const settled of told.settled) this.#options.openQueries.settle(settled)
    if (told.postponed === undefined) this.#onEnd(told.isRight)
    else this.#keepOpen(told.postponed)
  }

  /** Waits for the answer of another account, in the layer of the call's own session, or for the end of its time. */
  #keepOpen({ queryId, until, fault: late }: Postponed): void {
    const { openQueries } = this.#options
    const { codec } = this.#read
    const isKept = openQueries.add(queryId, (result) =>
      this.#end({ type: 'result', body: codec.writeResult(this.method, result), result }),
    )
    if (!isKept) {
      this.#end({ type: 'fault', fault: late })
      return
    }
    this.later(until - this.now, () => {
      if (openQueries.remove(queryId)) this.#end({ type: 'fault', fault: late })
    })
  }

  #end(outcome: CallOutcome): void {
    this.#log(outcome)
    this.answer(outcome)
    this.#options.wake(this.#read.session)
    this.#onEnd(outcome.type === 'result')
  }

  #log(outcome: CallOutcome): void {
    const { session } = this.#read
    logCall(this.#options, session, { functionName: this.method, params: this.params, outcome }, this.now)
  }
}

function postponedOf(outcome: CallOutcome): Postponed | undefined {
  return outcome.type === 'fault' ? outcome.postponed : undefined
}
