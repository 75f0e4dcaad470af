import { RpcError } from '../../errors/rpcError.js'
import { isSignedOutError } from '../../errors/isSignedOutError.js'
import type * as tl from '../../tl/generated/api.js'
import { callOverLink } from '../callOverLink.js'
import type { DataCentres } from '../dataCentres.js'
import { isRepeatable } from '../isRepeatable.js'
import type { LimitedCall } from '../limits/limitedCall.js'
import type { Limits } from '../limits/limits.js'
import { chatOfCall } from '../limits/chatOfCall.js'
import { CallAttempt } from '../link/callAttempt.js'
import type { LinkOutcome } from '../link/linkCall.js'
import type { NetworkOptions } from '../networkOptions.js'
import type { OpenCall, Pending } from '../openCall.js'
import type { RetryDecision } from '../retry/retryRule.js'
import { RETRY_RULES } from '../retry/retryRules.js'
import { CallTicket } from './callTicket.js'
import { functionOf } from './functionOf.js'
import type { NetworkCallOptions } from './networkCallOptions.js'
import { outcomeError } from './outcomeError.js'

/** How often a call is sent behind one that then fails. */
const MOST_VAIN_WAITS = 5

/** What the calls of a network share. */
export interface JourneyParts {
  readonly options: NetworkOptions
  readonly dataCentres: DataCentres
  readonly limits: Limits
}

/** A call that is to be made. */
export interface JourneyCall {
  readonly call: tl.AnyFunctionCall
  readonly body: Uint8Array
  readonly open: OpenCall
  /** Calls are counted as they are made. */
  readonly number: number
}

/** A call on its way through its turn, attempts, migrations and waits, to an answer or an error. */
export class CallJourney {
  readonly #parts: JourneyParts
  readonly #call: JourneyCall
  readonly #options: NetworkCallOptions
  readonly #isRepeatable: boolean
  readonly #limited: LimitedCall
  /** How many times each rule has sent it again, by the rule's name. */
  readonly #used: Map<string, number> = new Map()
  #retryCount = 0
  /** True once it may have run without our hearing of it. */
  #isInDoubt = false
  #dcId: number | undefined

  constructor(parts: JourneyParts, journeyCall: JourneyCall, options: NetworkCallOptions) {
    const { call, open, number } = journeyCall
    const called = functionOf(call)
    this.#parts = parts
    this.#call = journeyCall
    this.#options = options
    this.#dcId = options.dcId
    this.#isRepeatable = options.isRepeatable ?? (options.retry !== 'never' && isRepeatable(called))
    this.#limited = {
      method: called._,
      chatId: chatOfCall(called),
      priority: options.priority ?? 'normal',
      number,
      deadline: open.deadline,
      limitSeconds: options.floodWaitLimitSeconds ?? parts.options.floodWaitLimitSeconds,
      passes: new Set(),
    }
  }

  /** Makes the call, and resolves with the bytes of its result. To be called once. */
  async travel(): Promise<Uint8Array> {
    const { limits } = this.#parts
    try {
      await this.#awaitPromise()
      for (;;) {
        await this.#awaitTurn()
        const dcId = this.#currentDcId()
        const outcome = await this.#attempt(dcId)
        if (outcome.type === 'answer') return outcome.body
        const error = outcomeError(this.#call.call._, outcome, this.#isInDoubt || this.#used.size > 0)
        if (!(error instanceof RpcError)) throw error
        limits.attempted(this.#limited, error)
        const decision = this.#decide(error, dcId)
        if (decision === undefined) {
          this.#noticeSignOut(error, dcId)
          throw error
        }
        await this.#follow(decision, dcId, error)
      }
    } finally {
      limits.leave(this.#limited)
      this.#options.ticket?.end()
    }
  }

  #currentDcId(): number {
    return this.#dcId ?? this.#parts.dataCentres.homeDcId
  }

  async #awaitPromise(): Promise<void> {
    const { after } = this.#options
    if (after === undefined || after instanceof CallTicket) return
    await this.#call.open.stepOf<unknown>(after.then(nothing, nothing), pendingOrder)
  }

  /** Waits for the call before this one, and for the limits that are in its way. */
  async #awaitTurn(): Promise<void> {
    const { limits } = this.#parts
    const { open } = this.#call
    const call = this.#limited
    for (;;) {
      await this.#awaitPredecessor()
      open.throwIfEnded()
      const hold = limits.inTheWayOf(call)
      if (hold === undefined) return
      if (hold.isTooLongFor(call)) throw limits.refusal(call, hold)
      await open.step<void>(
        () => ({ activity: 'while it waited for a limit to end', trouble: limits.refusal(call, hold) }),
        (resolve, reject) => limits.wait(hold, { call, go: resolve, giveUp: () => reject(limits.refusal(call, hold)) }),
      )
    }
  }

  /** Waits until the call before this one is on its way over the same link, or has ended. */
  async #awaitPredecessor(): Promise<void> {
    const { dataCentres, limits } = this.#parts
    const { after } = this.#options
    if (!(after instanceof CallTicket)) return
    this.#call.open.throwIfEnded()
    // One that keeps failing takes all behind it along each time: then it is waited for.
    const isTrusted = (this.#used.get('failedWait') ?? 0) < MOST_VAIN_WAITS
    while (!(isTrusted ? after.isPassable(dataCentres.link(this.#currentDcId())) : after.hasEnded)) {
      limits.leave(this.#limited)
      await this.#call.open.step<void>(pendingOrder, (resolve) => after.onChange(resolve))
    }
  }

  async #attempt(dcId: number): Promise<LinkOutcome> {
    const { dataCentres } = this.#parts
    const { call, body, open } = this.#call
    const { ticket, after, purpose } = this.#options
    const isHome = dcId === dataCentres.homeDcId
    const isCdn = dataCentres.isCdn(dcId)
    if (!isHome && !isCdn && !call._.startsWith('auth.importAuthorization')) {
      await open.stepOf(dataCentres.authorise(dcId), () => this.#pendingAuthorization(dcId))
    }
    open.throwIfEnded()
    const link = purpose === undefined ? dataCentres.link(dcId) : dataCentres.fileLink(dcId, purpose)
    const attempt = new CallAttempt(link)
    ticket?.begin(attempt)
    const linkCall = {
      body,
      prefix: isCdn || (isHome && purpose === undefined) ? undefined : dataCentres.withoutUpdates,
      isRepeatable: this.#isRepeatable,
      attempt,
      after: after instanceof CallTicket ? after.attempt : undefined,
      doubt: () => {
        this.#isInDoubt = true
      },
    }
    return callOverLink(link, linkCall, open, () => ticket?.pause())
  }

  #pendingAuthorization(dcId: number): Pending {
    const { trouble } = this.#parts.dataCentres.link(dcId).pending()
    return { activity: `while the account was carried over to data centre ${dcId}`, trouble }
  }

  #decide(error: RpcError, dcId: number): RetryDecision | undefined {
    const { options, dataCentres } = this.#parts
    const { retry, after } = this.#options
    const limits = typeof retry === 'object' ? retry : {}
    const context = {
      dcId,
      homeDcId: dataCentres.homeDcId,
      isSignedIn: options.isSignedIn(),
      usedCount: (rule: string) => this.#used.get(rule) ?? 0,
      floodWaitLimitSeconds: this.#limited.limitSeconds,
      maxRetries: retry === 'never' ? 0 : limits.maxRetries,
      repeatsAfterTimeout: limits.repeatAfterTimeout === true,
      comesAfterCall: after instanceof CallTicket,
    }
    for (const rule of RETRY_RULES) {
      const decision = rule.decide(error, context)
      if (decision === undefined) continue
      if (isRetry(decision)) {
        if (this.#retryCount >= (context.maxRetries ?? Number.POSITIVE_INFINITY)) return undefined
        this.#retryCount += 1
      }
      this.#used.set(rule.name, context.usedCount(rule.name) + 1)
      return decision
    }
    return undefined
  }

  async #follow(decision: RetryDecision, dcId: number, error: RpcError): Promise<void> {
    const { options, dataCentres, limits } = this.#parts
    const { open } = this.#call
    switch (decision.type) {
      case 'wait':
        if (options.clock.now() + decision.ms >= open.deadline) throw error
        await open.step<void>(
          () => ({ activity: 'while it waited to be sent again', trouble: error }),
          (resolve) => options.clock.schedule(decision.ms, resolve),
        )
        break
      case 'awaitTurn':
        if (limits.inTheWayOf(this.#limited)?.isTooLongFor(this.#limited) === true) throw error
        break
      case 'changeHome':
        if (!dataCentres.isKnown(decision.dcId)) throw error
        await open.stepOf(dataCentres.changeHome(decision.dcId), () => ({
          activity: 'while the new home of the account was stored',
          trouble: undefined,
        }))
        this.#dcId = undefined
        break
      case 'useDataCentre':
        if (!dataCentres.isKnown(decision.dcId)) throw error
        this.#dcId = decision.dcId
        break
      case 'initialise':
        dataCentres.link(dcId).initialiseAgain()
        break
      case 'authorise':
        dataCentres.forgetAuthorization(dcId)
        break
      case 'followAgain':
        break
    }
  }

  #noticeSignOut(error: RpcError, dcId: number): void {
    const { options, dataCentres } = this.#parts
    if (dcId !== dataCentres.homeDcId || !options.isSignedIn()) return
    if (isSignedOutError(error)) options.events.onSignedOut(error)
  }
}

/** Whether a decision repeats the call where it was. The others take it elsewhere, or make the way ready. */
function isRetry({ type }: RetryDecision): boolean {
  return type === 'wait' || type === 'awaitTurn'
}

function pendingOrder(): Pending {
  return { activity: 'while it waited for the call before it', trouble: undefined }
}

function nothing(): void {}
