import { ConnectionError } from '../errors/connectionError.js'
import { InputError } from '../errors/inputError.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import type { CallLimit } from '../types/calls/callLimit.js'
import { assertCallOptions } from './calls/assertCallOptions.js'
import { CallJourney } from './calls/callJourney.js'
import type { NetworkCallOptions } from './calls/networkCallOptions.js'
import { DataCentres } from './dataCentres.js'
import { Limits } from './limits/limits.js'
import type { NetworkOptions } from './networkOptions.js'
import { OpenCall } from './openCall.js'

const DEFAULT_TIMEOUT_MS = 30_000
const MOST_OPEN_CALLS = 20_000

/** Every connection of one account: calls go in, results and updates come out. */
export class Network {
  readonly #options: NetworkOptions
  readonly #dataCentres: DataCentres
  readonly #open: Set<OpenCall> = new Set()
  readonly #limits: Limits
  #callCount = 0
  #isStopped = false

  constructor(options: NetworkOptions) {
    this.#options = options
    this.#limits = new Limits({ clock: options.clock, onLimit: (limit) => options.events.onLimit?.(limit) })
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

  /** The limits that Telegram has set to the account, and what waits for their ends. */
  get limits(): readonly CallLimit[] {
    return this.#limits.snapshot()
  }

  /** Connects to the home data centre without waiting for a call. */
  connect(): void {
    this.#dataCentres.link(this.homeDcId)
  }

  /** Makes a data centre the account's home, durably first. */
  async changeHome(dcId: number): Promise<void> {
    this.#assertKnown(dcId)
    await this.#dataCentres.changeHome(dcId)
  }

  /** Calls a function, follows it through migrations and short waits, and returns its parsed result. */
  async invoke<Name extends FunctionName>(
    call: tl.Functions[Name]['call'],
    options: NetworkCallOptions = {},
  ): Promise<Result<Name>> {
    const { dcId, signal } = options
    if (dcId !== undefined) this.#assertKnown(dcId)
    assertCallOptions(options)
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS
    if (this.#isStopped) throw new ConnectionError(STOPPED)
    if (this.#open.size >= MOST_OPEN_CALLS) {
      throw new ConnectionError(`${call._} was not sent: ${MOST_OPEN_CALLS} calls are waiting already.`)
    }
    const { clock, schema } = this.#options
    const body = schema.write(call)
    const open = new OpenCall({ method: call._, clock, timeoutMs, signal })
    this.#open.add(open)
    try {
      const parts = { options: this.#options, dataCentres: this.#dataCentres, limits: this.#limits }
      const journey = new CallJourney(parts, { call, body, open, number: ++this.#callCount }, options)
      return schema.readResult<Name>(call, await journey.travel())
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

  #assertKnown(dcId: number): void {
    if (this.#dataCentres.isKnown(dcId)) return
    const known = this.#dataCentres.dcIds.join(', ')
    throw new InputError(`There is no server of data centre ${dcId}; known are ${known}.`, 'dcId')
  }
}

const STOPPED = 'The client was stopped before the call was answered.'
