import type { StorageBounds } from './storageBounds.js'

/** A set of keys that can be read in order: put in order when it is read, so that adding costs little. */
export class SortedKeys {
  readonly #live: Set<string> = new Set()
  /** Keys that are gone but still in the list. */
  readonly #gone: Set<string> = new Set()
  #list: string[] = []
  #isSorted = true

  get size(): number {
    return this.#live.size
  }

  add(key: string): void {
    if (this.#live.has(key)) return
    this.#live.add(key)
    if (this.#gone.delete(key)) return
    const last = this.#list.at(-1)
    if (last !== undefined && key < last) this.#isSorted = false
    this.#list.push(key)
  }

  delete(key: string): void {
    if (this.#live.delete(key)) this.#gone.add(key)
  }

  /** Returns the keys within bounds, in order or from the last down, as many as the limit allows. */
  range({ from, before, limit = Number.POSITIVE_INFINITY, isReverse }: StorageBounds): readonly string[] {
    this.#tidy()
    const first = this.#indexOf(from)
    const end = this.#indexOf(before)
    const keys: string[] = []
    for (let step = 0; step < end - first && keys.length < limit; step += 1) {
      const key = this.#list[isReverse ? end - 1 - step : first + step]
      if (key !== undefined && !this.#gone.has(key)) keys.push(key)
    }
    return keys
  }

  #tidy(): void {
    if (this.#gone.size > 32 + this.#live.size / 4) {
      this.#list = this.#list.filter((key) => !this.#gone.has(key))
      this.#gone.clear()
    }
    if (this.#isSorted) return
    // Without a comparison the order is that of code units.
    this.#list.sort()
    this.#isSorted = true
  }

  /** How many of the keys in the list come before this one. */
  #indexOf(key: string): number {
    let low = 0
    let high = this.#list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#list[middle] ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }
}
