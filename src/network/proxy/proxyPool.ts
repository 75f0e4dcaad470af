import type { Proxy } from './proxy.js'

/** A proxy of the list, and when it last failed, counted in failures of the whole list: 0 for one that has not. */
interface PooledProxy {
  readonly proxy: Proxy
  failedAt: number
}

/**
 * The proxies of a client, shared by all its lines. One is used as long as it works.
 * When it fails, the next one of the list takes its place that has not failed, or else the one whose failure is longest ago.
 */
export class ProxyPool {
  readonly #entries: readonly PooledProxy[]
  #currentIndex = 0
  #failureCount = 0

  /** `proxies` is not empty. */
  constructor(proxies: readonly Proxy[]) {
    this.#entries = proxies.map((proxy) => ({ proxy, failedAt: 0 }))
  }

  get count(): number {
    return this.#entries.length
  }

  /** The proxy to use for the next line. */
  get current(): Proxy | undefined {
    return this.#entries[this.#currentIndex]?.proxy
  }

  /** Notes that a server has proved itself through a proxy: it is as good as one that never failed, and the one to use. */
  worked(proxy: Proxy): void {
    const index = this.#indexOf(proxy)
    const entry = this.#entries[index]
    if (entry === undefined) return
    entry.failedAt = 0
    if ((this.#entries[this.#currentIndex]?.failedAt ?? 0) > 0) this.#currentIndex = index
  }

  /** Notes that no server could be reached through a proxy. */
  failed(proxy: Proxy): void {
    const index = this.#indexOf(proxy)
    const entry = this.#entries[index]
    if (entry === undefined) return
    entry.failedAt = ++this.#failureCount
    if (index === this.#currentIndex) this.#currentIndex = this.#successorOf(index)
  }

  #indexOf(proxy: Proxy): number {
    return this.#entries.findIndex((entry) => entry.proxy === proxy)
  }

  #successorOf(index: number): number {
    let best = index
    for (let step = 1; step < this.#entries.length; step++) {
      const candidate = (index + step) % this.#entries.length
      if (this.#failedAt(candidate) < this.#failedAt(best)) best = candidate
    }
    return best
  }

  #failedAt(index: number): number {
    return this.#entries[index]?.failedAt ?? 0
  }
}
