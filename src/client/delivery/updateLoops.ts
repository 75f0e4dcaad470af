import { type LoopOutcome, UpdateLoop } from './updateLoop.js'

/**
 * The loops over the updates of one client. A loop takes one item at a time; an item is done when its loop asks for the next.
 * Nothing is queued here: whoever offers an item waits until it is done, so that a slow loop holds up what is behind it.
 */
export class UpdateLoops<Item> {
  readonly #loops: Set<UpdateLoop<Item>> = new Set()

  /** Whether a loop is open. */
  get isOpen(): boolean {
    return this.#loops.size > 0
  }

  /** Opens a loop. It is open until `return` is called, as leaving a `for await` does, or the client is stopped. */
  open(): AsyncIterableIterator<Item> {
    const loop = new UpdateLoop<Item>(() => this.#loops.delete(loop))
    this.#loops.add(loop)
    return loop
  }

  /** Offers an item to every loop that is open, and resolves when all are done with it. `left`: one was left in the middle of it. */
  async offer(item: Item): Promise<LoopOutcome> {
    const outcomes = await Promise.all([...this.#loops].map((loop) => loop.offer(item)))
    return outcomes.includes('left') ? 'left' : 'done'
  }

  /** Ends every loop, as if there were nothing more to come. */
  end(): void {
    for (const loop of this.#loops) loop.end()
  }
}
