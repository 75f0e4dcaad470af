import { ConnectionError } from '../errors/connectionError.js'
import { RpcError } from '../errors/rpcError.js'
import { UnknownOutcomeError } from '../errors/unknownOutcomeError.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { callOverLink } from './callOverLink.js'
import { DataCentres } from './dataCentres.js'
import { isRepeatable } from './isRepeatable.js'
import type { LinkOutcome } from './link/linkCall.js'
import type { NetworkOptions } from './networkOptions.js'
import type { RetryDecision } from './retry/retryRule.js'
import { RETRY_RULES } from './retry/retryRules.js'
import { rpcAdvice } from './rpcAdvice.js'
import { wait } from './wait.js'

const DEFAULT_TIMEOUT_MS = 30_000

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
  readonly deadline: number
  readonly signals: readonly AbortSignal[]
  readonly used: Map<string, number>
  /** True once it may have run without our hearing of it. */
  isInDoubt: boolean
  dcId: number | undefined
}

/** Every connection of one account: calls go in, results and updates come out. */
export class Network {
  readonly #options: NetworkOptions
  readonly #dataCentres: DataCentres
  readonly #stopping: AbortController = new AbortController()

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
    const { clock, schema, timeoutMs } = this.#options
    const journey: Journey = {
      call,
      body: schema.write(call),
      isRepeatable: options.isRepeatable ?? isRepeatable(call),
      deadline: clock.now() + (options.timeoutMs ?? timeoutMs ?? DEFAULT_TIMEOUT_MS),
      signals: options.signal === undefined ? [this.#stopping.signal] : [options.signal, this.#stopping.signal],
      used: new Map(),
      isInDoubt: false,
      dcId: options.dcId,
    }
    for (;;) {
      const dcId = journey.dcId ?? this.homeDcId
      const outcome = await this.#attempt(journey, dcId)
      if (outcome.type === 'answer') return schema.readResult<Name>(call, outcome.body)
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

  /** Closes every connection and rejects every open call. */
  stop(): void {
    this.#stopping.abort(new ConnectionError('The client was stopped before the call was answered.'))
    this.#dataCentres.stop()
  }

  async #attempt(journey: Journey, dcId: number): Promise<LinkOutcome> {
    const { call, isRepeatable: repeatable, deadline, signals } = journey
    const isHome = dcId === this.homeDcId
    if (!isHome && !call._.startsWith('auth.importAuthorization')) await this.#dataCentres.authorise(dcId)
    const link = this.#dataCentres.link(dcId)
    const prefix = isHome ? undefined : this.#dataCentres.withoutUpdates
    const doubt = (): void => {
      journey.isInDoubt = true
    }
    const attempt = { method: call._, body: journey.body, prefix, isRepeatable: repeatable, deadline, signals, doubt }
    return callOverLink(link, attempt, this.#options.clock)
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
    switch (decision.type) {
      case 'wait':
        if (clock.now() + decision.ms >= journey.deadline) throw error
        await wait(decision.ms, clock, journey.signals)
        break
      case 'changeHome':
        if (!this.#dataCentres.isKnown(decision.dcId)) throw error
        await this.#dataCentres.changeHome(decision.dcId)
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
    if (SIGNED_OUT.has(error.name)) this.#options.events.onSignedOut(error)
  }
}

const DUPLICATE =
  'it had to be sent again, and Telegram says that its random_id was used already. Look before you call again.'

const SIGNED_OUT: ReadonlySet<string> = new Set([
  'AUTH_KEY_UNREGISTERED',
  'AUTH_KEY_INVALID',
  'AUTH_KEY_DUPLICATED',
  'SESSION_REVOKED',
  'SESSION_EXPIRED',
  'USER_DEACTIVATED',
  'USER_DEACTIVATED_BAN',
])
