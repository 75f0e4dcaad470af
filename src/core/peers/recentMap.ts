interface Entry<Value> {
  readonly value: Value
  readonly bytes: number
}

/** A map that keeps the entries that were used last, as many as fit into a number of bytes. */
export class RecentMap<Key, Value> {
  readonly #entries: Map<Key, Entry<Value>> = new Map()
  readonly #budget: number
  #bytes = 0

  /** @param budget How many bytes all entries may come to. */
  constructor(budget: number) {
    this.#budget = budget
  }

  get size(): number {
    return this.#entries.size
  }

  /** What the entries come to, by what was said of each. */
  get bytes(): number {
    return this.#bytes
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** Takes an entry in, and lets go of those that were not used for longest. The entry itself stays, whatever it comes to. */
  set(key: Key, value: Value, bytes: number): void {
    this.#delete(key)
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#budget || oldest === key) return
      this.#delete(oldest)
    }
  }

  clear(): void {
    this.#entries.clear()
    this.#bytes = 0
  }

  #delete(key: Key): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0
    this.#entries.delete(key)
  }
}
