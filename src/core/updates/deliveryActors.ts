import type { Clock } from '../../platform/clock.js'
import type { Delivery, DeliveryPlace } from './delivery.js'
import { Fifo } from './fifo.js'

/** How many deliveries of one chat stay in memory while they wait, where they can be read back. */
const MOST_LOADED_OF_ONE = 256
/** How many of all chats. */
const MOST_LOADED = 10_000
const LONGEST_PAUSE_MS = 60_000

/** Tries once to handle a delivery; `attempt` counts from 1. `committed`: it is written already that it is done. */
export type Attempt = (attempt: number) => Promise<'done' | 'left' | 'committed'>

/** What the actors are made of. */
export interface DeliveryActorsOptions {
  readonly clock: Clock
  /** How often handlers may fail at a delivery before it is given up. */
  readonly mostAttempts: number
  /** Reads a delivery back that did not stay in memory. */
  readonly load: (sequence: number, actor: string) => Promise<Delivery | undefined>
  /** Prepares the handling of a delivery. */
  readonly prepare: (delivery: Delivery, wasLoaded: boolean) => Promise<Attempt>
  readonly onDone: (delivery: Delivery) => void
  readonly onLeft: (delivery: Delivery) => void
  /** It has failed, and will be tried again. */
  readonly onFailed: (delivery: Delivery) => void
  /** It has failed too often. */
  readonly onGivenUp: (delivery: Delivery, error: unknown) => Promise<void>
  readonly onError: (error: unknown) => void
  /** There is room for more. */
  readonly onRoom: () => void
}

/** A delivery in the queue of its actor. */
interface Item {
  readonly sequence: number
  readonly actor: string
  readonly place: DeliveryPlace | undefined
  readonly queuedAt: number
  readonly delivery: Delivery | undefined
}

/** A queue, as it is told to whoever asks. */
export interface ActorQueue {
  readonly actor: string
  readonly length: number
  /** When the delivery came that is being handled. */
  readonly since: number
}

/**
 * Handles deliveries: in order within an actor, all actors at the same time.
 * A delivery that fails is tried again, which holds up its own actor and no other.
 */
export class DeliveryActors {
  readonly #options: DeliveryActorsOptions
  readonly #queues: Map<string, Fifo<Item>> = new Map()
  #size = 0
  #loadedCount = 0
  #isStopped = false
  readonly #cancelPauses: Set<() => void> = new Set()

  constructor(options: DeliveryActorsOptions) {
    this.#options = options
  }

  /** How many deliveries wait or are being handled. */
  get size(): number {
    return this.#size
  }

  /** How many of them are in memory. */
  get loadedCount(): number {
    return this.#loadedCount
  }

  /** Queues deliveries. Those that are kept elsewhere leave the memory where it has enough of them. */
  add(deliveries: readonly Delivery[], areKept: boolean): void {
    if (this.#isStopped) return
    const queuedAt = this.#options.clock.now()
    for (const delivery of deliveries) {
      const { sequence, actor, place } = delivery
      const queue = this.#queues.get(actor) ?? new Fifo<Item>()
      const isSpare = areKept && queue.length > 0
      const isLeftOut = isSpare && (queue.length >= MOST_LOADED_OF_ONE || this.#loadedCount >= MOST_LOADED)
      queue.push({ sequence, actor, place, queuedAt, delivery: isLeftOut ? undefined : delivery })
      this.#size += 1
      if (!isLeftOut) this.#loadedCount += 1
      if (this.#queues.has(actor)) continue
      this.#queues.set(actor, queue)
      void this.#run(actor, queue)
    }
  }

  /** The queues that are not empty. */
  queues(): readonly ActorQueue[] {
    return [...this.#queues].map(([actor, queue]) => ({
      actor,
      length: queue.length,
      since: queue.peek()?.queuedAt ?? this.#options.clock.now(),
    }))
  }

  /** The lowest position of each box behind which something is not done. */
  undone(): ReadonlyMap<string, number> {
    const lowest = new Map<string, number>()
    for (const queue of this.#queues.values()) {
      for (const { place } of queue) {
        if (place === undefined) continue
        lowest.set(place.box, Math.min(lowest.get(place.box) ?? Infinity, place.start))
      }
    }
    return lowest
  }

  /** Handles nothing more. A handler that is at work is not waited for. */
  stop(): void {
    this.#isStopped = true
    for (const cancel of this.#cancelPauses) cancel()
    this.#cancelPauses.clear()
    this.#queues.clear()
    this.#size = 0
  }

  async #run(actor: string, queue: Fifo<Item>): Promise<void> {
    const { onRoom } = this.#options
    for (let item = queue.peek(); item !== undefined; item = queue.peek()) {
      await this.#handle(item)
      if (this.#isStopped) return
      queue.shift()
      this.#size -= 1
      if (item.delivery !== undefined) this.#loadedCount -= 1
      if (queue.length === 0) this.#queues.delete(actor)
      onRoom()
    }
  }

  async #handle(item: Item): Promise<void> {
    for (let failures = 0; !this.#isStopped; failures += 1) {
      try {
        const delivery = item.delivery ?? (await this.#options.load(item.sequence, item.actor))
        if (delivery === undefined || this.#isStopped) return
        await this.#attempt(delivery, await this.#options.prepare(delivery, item.delivery === undefined))
        return
      } catch (error) {
        // The storage failed, not a handler: this says nothing about the delivery.
        this.#options.onError(error)
        await this.#pause(pauseMs(failures))
      }
    }
  }

  /** Tries until it is done or given up. Only the storage makes this fail. */
  async #attempt(delivery: Delivery, attempt: Attempt): Promise<void> {
    const { mostAttempts, onDone, onLeft, onFailed, onGivenUp, onError } = this.#options
    for (let failures = delivery.attempts; ;) {
      const outcome = await attempt(failures + 1).catch((error: unknown) => ({ error }))
      if (outcome === 'done') return onDone(delivery)
      if (outcome === 'left') return onLeft(delivery)
      if (outcome === 'committed' || this.#isStopped) return undefined
      failures += 1
      onError(outcome.error)
      if (failures >= mostAttempts) return onGivenUp({ ...delivery, attempts: failures }, outcome.error)
      onFailed({ ...delivery, attempts: failures })
      await this.#pause(pauseMs(failures - 1))
      if (this.#isStopped) return undefined
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        cancel()
        this.#cancelPauses.delete(end)
        resolve()
      }
      const cancel = this.#options.clock.schedule(ms, end)
      this.#cancelPauses.add(end)
    })
  }
}

/** 1, 2, 4 ... 60 seconds. */
function pauseMs(failures: number): number {
  return Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** Math.min(failures, 10))
}
