import type { RandomBytes } from '../../crypto/crypto.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import { backOffMs } from '../link/backOffMs.js'

const SHORTEST_MS = 60_000
const LONGEST_MS = 86_400_000

/** What keeps the configuration fresh. */
export interface ConfigRefreshOptions {
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly fetch: () => Promise<tl.config>
  readonly onConfig: (config: tl.config) => void
  /** Hears why it could not be fetched; it is tried again. */
  readonly onFailure: (error: unknown) => void
}

/** Fetches `help.getConfig` when it is first wanted, when it has expired, and when the server says that it has changed. */
export class ConfigRefresh {
  readonly #options: ConfigRefreshOptions
  #isWanted = false
  #isFetching = false
  #isStopped = false
  #failures = 0
  #cancel: () => void = nothing

  constructor(options: ConfigRefreshOptions) {
    this.#options = options
  }

  /** Begins, unless it has begun. */
  begin(): void {
    if (!this.#isWanted) this.refresh()
  }

  /** Fetches it now, since it has changed. */
  refresh(): void {
    this.#isWanted = true
    if (this.#isFetching || this.#isStopped) return
    this.#cancel()
    this.#isFetching = true
    const { fetch, onConfig, onFailure, randomBytes } = this.#options
    fetch().then(
      (config) => {
        this.#isFetching = false
        if (this.#isStopped) return
        this.#failures = 0
        this.#refreshIn(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, (config.expires - config.date) * 1_000)))
        onConfig(config)
      },
      (error: unknown) => {
        this.#isFetching = false
        if (this.#isStopped) return
        this.#failures += 1
        this.#refreshIn(SHORTEST_MS + backOffMs(this.#failures, randomBytes))
        onFailure(error)
      },
    )
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
  }

  #refreshIn(delayMs: number): void {
    this.#cancel()
    this.#cancel = this.#options.clock.schedule(delayMs, () => this.refresh())
  }
}

function nothing(): void {}
