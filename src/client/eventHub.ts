import type { ClientEvent, ClientEventName, ClientEvents } from './clientEvents.js'

/** What a handler is given: the event, and whose it is. */
type Context<Name extends ClientEventName, Owner> = ClientEvents[Name] & { readonly client: Owner }

/** The handlers of one client. Each is given its event together with the client. */
export class EventHub<Owner> {
  readonly #owner: () => Owner
  readonly #onError: (error: unknown) => void
  readonly #handlers: Map<ClientEventName, Set<(event: ClientEvent) => unknown>> = new Map()

  /** `onError` hears of what a handler throws; the other handlers run all the same. */
  constructor(owner: () => Owner, onError: (error: unknown) => void) {
    this.#owner = owner
    this.#onError = onError
  }

  /** Adds a handler. The returned function removes it. */
  on<Name extends ClientEventName>(name: Name, handler: (context: Context<Name, Owner>) => unknown): () => void {
    const handlers = this.#handlers.get(name) ?? new Set()
    const call = (event: ClientEvent): unknown =>
      isNamed(event, name) ? handler({ ...event, client: this.#owner() }) : undefined
    this.#handlers.set(name, handlers)
    handlers.add(call)
    return () => {
      handlers.delete(call)
    }
  }

  /** Whether anybody listens. */
  has(name: ClientEventName): boolean {
    return (this.#handlers.get(name)?.size ?? 0) > 0
  }

  /** Runs the handlers of an event one after the other in the order in which they were added, and waits for each. */
  async emit(event: ClientEvent): Promise<void> {
    for (const call of Array.from(this.#handlers.get(event.type) ?? [])) {
      try {
        await call(event)
      } catch (error) {
        this.#onError(error)
      }
    }
  }
}

function isNamed<Name extends ClientEventName>(event: ClientEvent, name: Name): event is ClientEvents[Name] {
  return event.type === name
}
