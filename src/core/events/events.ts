/** A handler of one kind of event. What it returns is awaited before the next event of its stream is handled. */
export type EventHandler<Event> = (event: Event) => unknown

/** Handlers by the name of what they handle. */
export class Events<EventMap extends object> {
  readonly #handlers: { [Name in keyof EventMap]?: Set<EventHandler<EventMap[Name]>> } = {}
  readonly #onError: (error: unknown, name: keyof EventMap) => void

  /** `onError` hears of what a handler throws; the other handlers run all the same. */
  constructor(onError: (error: unknown, name: keyof EventMap) => void) {
    this.#onError = onError
  }

  /** Adds a handler. The returned function removes it. */
  on<Name extends keyof EventMap>(name: Name, handler: EventHandler<EventMap[Name]>): () => void {
    const handlers = this.#handlers[name] ?? new Set<EventHandler<EventMap[Name]>>()
    this.#handlers[name] = handlers
    handlers.add(handler)
    return () => {
      handlers.delete(handler)
    }
  }

  /** Whether anybody listens. */
  has(name: keyof EventMap): boolean {
    return (this.#handlers[name]?.size ?? 0) > 0
  }

  /** Runs the handlers one after the other in the order in which they were added, and waits for each. */
  async emit<Name extends keyof EventMap>(name: Name, event: EventMap[Name]): Promise<void> {
    for (const handler of [...(this.#handlers[name] ?? [])]) {
      try {
        await handler(event)
      } catch (error) {
        this.#onError(error, name)
      }
    }
  }
}
