import type { Clock } from '../../platform/clock.js'
import type { Link } from './link.js'

/** A link that nobody has used for so long is stopped. */
const IDLE_MS = 60_000

/** What a pool is made from. */
export interface LinkPoolOptions {
  readonly clock: Clock
  /** How many links there are at most. */
  readonly most: number
  /** Makes a link, which tells by `onIdle` that its last call has ended. */
  readonly create: (onIdle: () => void) => Link
  /** The last link was stopped. */
  readonly onEmpty: () => void
}

/** A few links to one data centre for calls that carry much: as many as are busy at the same time, up to a bound. */
export class LinkPool {
  readonly #options: LinkPoolOptions
  /** How to keep each idle link from being stopped. */
  readonly #links: Map<Link, () => void> = new Map()

  constructor(options: LinkPoolOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#links.size
  }

  /** Gives the link for the next call: an idle one, or a new one as long as there is room, or the least busy. */
  take(): Link {
    const [first, ...others] = this.#links.keys()
    let best = first
    for (const link of others) if (best === undefined || link.openCallCount < best.openCallCount) best = link
    const isFull = this.#links.size >= this.#options.most
    const link = best !== undefined && (isFull || best.openCallCount === 0) ? best : this.#add()
    this.#expectUse(link)
    return link
  }

  /** Stops every link and ends every timer. */
  stop(): void {
    for (const [link, cancel] of this.#links) {
      cancel()
      link.stop()
    }
    this.#links.clear()
  }

  #add(): Link {
    const link: Link = this.#options.create(() => this.#expectUse(link))
    this.#links.set(link, nothing)
    return link
  }

  /** Stops a link in a while, unless it is busy then. */
  #expectUse(link: Link): void {
    const cancel = this.#links.get(link)
    if (cancel === undefined) return
    cancel()
    const again = this.#options.clock.schedule(IDLE_MS, () => {
      if (link.openCallCount > 0) return
      this.#links.delete(link)
      link.stop()
      if (this.#links.size === 0) this.#options.onEmpty()
    })
    this.#links.set(link, again)
  }
}

function nothing(): void {}
