/**
 * The ids of the messages that came in lately, with a note on each.
 * At least `capacity` of the highest are kept, at most twice as many. Of ids at or below the floor nothing can be said any more.
 */
export class ReplayWindow<Note> {
  readonly #capacity: number
  readonly #notes: Map<bigint, Note> = new Map()
  /** Rising. */
  #ids: bigint[] = []
  #floor: bigint

  constructor(capacity: number, floor: bigint) {
    this.#capacity = capacity
    this.#floor = floor
  }

  /** The highest id, or the floor where there is none. */
  get newest(): bigint {
    return this.#ids.at(-1) ?? this.#floor
  }

  get(id: bigint): Note | undefined {
    return this.#notes.get(id)
  }

  has(id: bigint): boolean {
    return this.#notes.has(id)
  }

  /** Whether nobody can say any more if a message of this id came in. */
  isForgotten(id: bigint): boolean {
    return id <= this.#floor && !this.#notes.has(id)
  }

  /** The note on the nearest message below an id. */
  below(id: bigint): Note | undefined {
    const lower = this.#ids[this.#place(id) - 1]
    return lower === undefined ? undefined : this.#notes.get(lower)
  }

  /** The note on the nearest message above an id. */
  above(id: bigint): Note | undefined {
    const place = this.#place(id)
    const higher = this.#ids[this.#ids[place] === id ? place + 1 : place]
    return higher === undefined ? undefined : this.#notes.get(higher)
  }

  add(id: bigint, note: Note): void {
    if (!this.#notes.has(id)) this.#insert(id)
    this.#notes.set(id, note)
    if (this.#ids.length > 2 * this.#capacity) this.#forgetOldest()
  }

  #insert(id: bigint): void {
    if (id > this.newest) this.#ids.push(id)
    else this.#ids.splice(this.#place(id), 0, id)
  }

  #forgetOldest(): void {
    const forgotten = this.#ids.slice(0, this.#ids.length - this.#capacity)
    this.#ids = this.#ids.slice(-this.#capacity)
    for (const id of forgotten) this.#notes.delete(id)
    const highest = forgotten.at(-1)
    if (highest !== undefined && highest > this.#floor) this.#floor = highest
  }

  /** The index of the first id that is not below `id`. */
  #place(id: bigint): number {
    let low = 0
    let high = this.#ids.length
    while (low < high) {
      const middle = (low + high) >> 1
      const value = this.#ids[middle]
      if (value !== undefined && value < id) low = middle + 1
      else high = middle
    }
    return low
  }
}
