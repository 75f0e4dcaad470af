import { ConnectionError } from '../errors/connectionError.js'
import { InputError } from '../errors/inputError.js'
import { isSignedOutError } from '../errors/isSignedOutError.js'
import { RpcError } from '../errors/rpcError.js'
import { UnknownOutcomeError } from '../errors/unknownOutcomeError.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { callOverLink } from './callOverLink.js'
import { DataCentres } from './dataCentres.js'
import { isRepeatable } from './isRepeatable.js'
import type { LinkOutcome } from './link/linkCall.js'
import type { NetworkOptions } from './networkOptions.js'
import { OpenCall, type Pending } from './openCall.js'
import type { RetryDecision } from './retry/retryRule.js'
import { RETRY_RULES } from './retry/retryRules.js'
import { rpcAdvice } from './rpcAdvice.js'

const DEFAULT_TIMEOUT_MS = 30_000
const MOST_OPEN_CALLS = 20_000

/** How one call is made. */
export interface NetworkCallOptions {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
  readonly dcId?: number | undefined
  readonly isRepeatable?: boolean | undefined
}

/** A call on its way through attempts and retries. */
interface Journey {
  readonly call: tl.AnyFunctionCall
  readonly body: Uint8Array
  readonly isRepeatable: boolean
  readonly open: OpenCall
  readonly used: Map<string, number>
  /** True once it may have run without our hearing of it. */
  isInDoubt: boolean
  dcId: number | undefined
}

/** Every connection of one account: calls go in, results and updates come out. */
export class Network {
  readonly #options: NetworkOptions
  readonly #dataCentres: DataCentres
  readonly #open: Set<OpenCall> = new Set()
  #isStopped = false

  constructor(options: NetworkOptions) {
    this.#options = options
    this.#dataCentres = new DataCentres(options, this)
  }

  /** The data centre that the account lives in. */
  get homeDcId(): number {
    return this.#dataCentres.homeDcId
  }

  /** Server time in milliseconds since the epoch, as far as it is known. */
  serverTime(): number {
    return this.#dataCentres.serverTime()
  }

  /** Connects to the home data centre without waiting for a call. */
  connect(): void {
    this.#dataCentres.link(this.homeDcId)
  }

  /** Calls a function, follows it through migrations and short waits, and returns its parsed result. */
  async invoke<Name extends FunctionName>(
    call: tl.Functions[Name]['call'],
    options: NetworkCallOptions = {},
  ): Promise<Result<Name>> {
    const { dcId, signal } = options
    if (dcId !== undefined) this.#assertKnown(dcId)
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS
    assertTimeout(timeoutMs)
    if (this.#isStopped) throw new ConnectionError(STOPPED)
    if (this.#open.size >= MOST_OPEN_CALLS) {
      throw new ConnectionError(`${call._} was not sent: ${MOST_OPEN_CALLS} calls are waiting already.`)
    }
    const { clock, schema } = this.#options
    const body = schema.write(call)
    const open = new OpenCall({ method: call._, clock, timeoutMs, signal })
    this.#open.add(open)
    try {
      const repeatable = options.isRepeatable ?? isRepeatable(call)
      const journey = { call, body, isRepeatable: repeatable, open, used: new Map(), isInDoubt: false, dcId }
      return schema.readResult<Name>(call, await this.#travel(journey))
    } finally {
      open.close()
      this.#open.delete(open)
    }
  }

  /** Closes every connection and rejects every open call. */
  stop(): void {
    this.#isStopped = true
    this.rejectOpenCalls(new ConnectionError(STOPPED))
    this.#dataCentres.stop()
  }

  /** Rejects every open call, and goes on for those to come. */
  rejectOpenCalls(error: Error): void {
    for (const open of this.#open) open.end(error)
  }

  async #travel(journey: Journey): Promise<Uint8Array> {
    for (;;) {
      const dcId = journey.dcId ?? this.homeDcId
      const outcome = await this.#attempt(journey, dcId)
      if (outcome.type === 'answer') return outcome.body
      const error = this.#errorOf(journey, outcome)
      if (!(error instanceof RpcError)) throw error
      const decision = this.#decide(error, journey, dcId)
      if (decision === undefined) {
        this.#noticeSignOut(error, dcId)
        throw error
      }
      await this.#follow(decision, journey, dcId, error)
    }
  }

  async #attempt(journey: Journey, dcId: number): Promise<LinkOutcome> {
    const { call, body, isRepeatable: repeatable, open } = journey
    const isHome = dcId === this.homeDcId
    if (!isHome && !call._.startsWith('auth.importAuthorization')) {
      const pending = (): Pending => this.#pendingAuthorization(dcId)
      await open.stepOf(this.#dataCentres.authorise(dcId), pending)
    }
    const prefix = isHome ? undefined : this.#dataCentres.withoutUpdates
    const doubt = (): void => {
      journey.isInDoubt = true
    }
    return callOverLink(this.#dataCentres.link(dcId), { body, prefix, isRepeatable: repeatable, doubt }, open)
  }

  #pendingAuthorization(dcId: number): Pending {
    const { trouble } = this.#dataCentres.link(dcId).pending()
    return { activity: `while the account was carried over to data centre ${dcId}`, trouble }
  }

  #assertKnown(dcId: number): void {
    if (this.#dataCentres.isKnown(dcId)) return
    const known = [...new Set(this.#options.servers.map((server) => server.dcId))].toSorted((a, b) => a - b)
    throw new InputError(`There is no server of data centre ${dcId}; known are ${known.join(', ')}.`, 'dcId')
  }

  #errorOf(journey: Journey, outcome: Exclude<LinkOutcome, { type: 'answer' }>): Error {
    const method = journey.call._
    switch (outcome.type) {
      case 'error':
        if (outcome.text === 'RANDOM_ID_DUPLICATE' && (journey.isInDoubt || journey.used.size > 0)) {
          return new UnknownOutcomeError(method, `${method} was most likely done: ${DUPLICATE}`)
        }
        return new RpcError(outcome.code, outcome.text, method, rpcAdvice(outcome.text))
      case 'outcomeUnknown':
        return new UnknownOutcomeError(method)
      case 'failed':
        return outcome.error
      case 'undeliverable':
        return new ConnectionError(`${method} could not be delivered: ${outcome.reason}.`)
    }
  }

  #decide(error: RpcError, journey: Journey, dcId: number): RetryDecision | undefined {
    const context = {
      dcId,
      homeDcId: this.homeDcId,
      isSignedIn: this.#options.isSignedIn(),
      usedCount: (rule: string) => journey.used.get(rule) ?? 0,
      floodWaitLimitSeconds: this.#options.floodWaitLimitSeconds,
    }
    for (const rule of RETRY_RULES) {
      const decision = rule.decide(error, context)
      if (decision === undefined) continue
      journey.used.set(rule.name, context.usedCount(rule.name) + 1)
      return decision
    }
    return undefined
  }

  async #follow(decision: RetryDecision, journey: Journey, dcId: number, error: RpcError): Promise<void> {
    const { clock } = this.#options
    const { open } = journey
    switch (decision.type) {
      case 'wait':
        if (clock.now() + decision.ms >= open.deadline) throw error
        await open.step<void>(
          () => ({ activity: 'while it waited to be sent again', trouble: error }),
          (resolve) => clock.schedule(decision.ms, resolve),
        )
        break
      case 'changeHome':
        if (!this.#dataCentres.isKnown(decision.dcId)) throw error
        await open.stepOf(this.#dataCentres.changeHome(decision.dcId), () => ({
          activity: 'while the new home of the account was stored',
          trouble: undefined,
        }))
        journey.dcId = undefined
        break
      case 'useDataCentre':
        if (!this.#dataCentres.isKnown(decision.dcId)) throw error
        journey.dcId = decision.dcId
        break
      case 'initialise':
        this.#dataCentres.link(dcId).initialiseAgain()
        break
      case 'authorise':
        this.#dataCentres.forgetAuthorization(dcId)
        break
    }
  }

  #noticeSignOut(error: RpcError, dcId: number): void {
    if (dcId !== this.homeDcId || !this.#options.isSignedIn()) return
    if (isSignedOutError(error)) this.#options.events.onSignedOut(error)
  }
}

const DUPLICATE =
  'it had to be sent again, and Telegram says that its random_id was used already. Look before you call again.'

const STOPPED = 'The client was stopped before the call was answered.'

function assertTimeout(timeoutMs: number): void {
  if (timeoutMs > 0) return
  throw new InputError(`timeoutMs is a time in milliseconds above 0, not ${timeoutMs}.`, 'timeoutMs')
}
