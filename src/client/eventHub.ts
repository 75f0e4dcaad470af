import type { DeliveryContext } from '../core/updates/deliveryContext.js'
import type { ClientEvent, ClientEventName } from './clientEvents.js'
import { createContext } from './context/createContext.js'
import { InputError } from '../errors/inputError.js'
import { parseQuery } from './context/parseQuery.js'

/**
 * The handlers of one client. Each is given its event together with the client.
 * What a handler takes follows from its query, and `client.on` says how; here it is a function of whatever comes.
 */
export class EventHub<Owner extends object> {
  readonly #owner: () => Owner
  readonly #onError: (error: unknown) => void
  readonly #handlers: Map<ClientEventName, Set<(context: ClientEvent) => unknown>> = new Map()

  /** `onError` hears of what a handler throws; the other handlers run all the same. */
  constructor(owner: () => Owner, onError: (error: unknown) => void) {
    this.#owner = owner
    this.#onError = onError
  }

  /** Adds a handler. The returned function removes it. */
  on(query: string, handler: unknown): () => void {
    const parsed = parseQuery(query)
    if (typeof handler !== 'function')
      throw new InputError(`handler must be a function, not ${typeof handler}`, 'handler')
    const handlers = this.#handlers.get(parsed.name) ?? new Set()
    const call = (context: ClientEvent): unknown =>
      parsed.accepts(context) ? Reflect.apply(handler, undefined, [context]) : undefined
    this.#handlers.set(parsed.name, handlers)
    handlers.add(call)
    return () => {
      handlers.delete(call)
    }
  }

  /** Whether anybody listens. */
  has(name: ClientEventName): boolean {
    return (this.#handlers.get(name)?.size ?? 0) > 0
  }

  /** Whether anybody listens to one of these. */
  hasAny(names: readonly ClientEventName[]): boolean {
    return names.some((name) => this.has(name))
  }

  /**
   * Runs the handlers of an event that is delivered, but for those in `finished`, to which it adds every one that is done.
   * All of them run; what the first that failed threw is thrown on after that.
   */
  async deliver(event: ClientEvent, delivery: DeliveryContext, finished: Set<unknown>): Promise<void> {
    const handlers = Array.from(this.#handlers.get(event.type) ?? []).filter((call) => !finished.has(call))
    if (handlers.length === 0) return
    const context = createContext({ ...event, ...delivery }, this.#owner())
    const failures: unknown[] = []
    for (const call of handlers) {
      try {
        await call(context)
        finished.add(call)
      } catch (error) {
        failures.push(error)
      }
    }
    for (const error of failures.slice(1)) this.#onError(error)
    if (failures.length > 0) throw failures[0]
  }

  /** Runs the handlers of an event one after the other in the order in which they were added, and waits for each. */
  async emit(event: ClientEvent): Promise<void> {
    const handlers = Array.from(this.#handlers.get(event.type) ?? [])
    if (handlers.length === 0) return
    const context = createContext(event, this.#owner())
    for (const call of handlers) {
      try {
        await call(context)
      } catch (error) {
        this.#onError(error)
      }
    }
  }
}
