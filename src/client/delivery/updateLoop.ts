import { Fifo } from '../../core/updates/fifo.js'

/** What became of something that was offered to a loop. */
export type LoopOutcome = 'done' | 'left'

interface Offer<Item> {
  readonly item: Item
  readonly settle: (outcome: LoopOutcome) => void
}

/** One loop over the updates of a client. */
export class UpdateLoop<Item> implements AsyncIterableIterator<Item> {
  readonly #onEnd: () => void
  readonly #offers: Fifo<Offer<Item>> = new Fifo()
  readonly #requests: Fifo<(result: IteratorResult<Item, undefined>) => void> = new Fifo()
  /** What the loop has taken and is at work on. */
  readonly #taken: Offer<Item>[] = []
  #isEnded = false

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  offer(item: Item): Promise<LoopOutcome> {
    return new Promise((settle) => {
      this.#offers.push({ item, settle })
      this.#serve()
    })
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    for (const { settle } of this.#taken.splice(0)) settle('done')
    if (this.#isEnded) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve) => {
      this.#requests.push(resolve)
      this.#serve()
    })
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    this.end()
    return Promise.resolve({ done: true, value: undefined })
  }

  end(): void {
    if (this.#isEnded) return
    this.#isEnded = true
    this.#onEnd()
    for (const { settle } of [...this.#taken.splice(0), ...this.#offers]) settle('left')
    this.#offers.clear()
    for (const resolve of this.#requests) resolve({ done: true, value: undefined })
    this.#requests.clear()
  }

  #serve(): void {
    while (this.#offers.length > 0 && this.#requests.length > 0) {
      const offer = this.#offers.shift()
      const resolve = this.#requests.shift()
      if (offer === undefined || resolve === undefined) return
      this.#taken.push(offer)
      resolve({ done: false, value: offer.item })
    }
  }
}
