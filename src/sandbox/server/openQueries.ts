import type { Settled } from './createCallContext.js'

/** How many calls may wait for the answers of others at once. */
const MOST_OPEN = 10_000

/** The calls whose answers are other accounts' to give: the press of a button, a query to an inline bot. */
export class OpenQueries {
  /** How each is ended, by the id of its query. */
  readonly #ends = new Map<bigint, (result: unknown) => void>()

  /** Keeps a call open; false where too many are open already. */
  add(queryId: bigint, end: (result: unknown) => void): boolean {
    if (this.#ends.size >= MOST_OPEN) return false
    this.#ends.set(queryId, end)
    return true
  }

  /** Gives up on a call; false where it is open no more. */
  remove(queryId: bigint): boolean {
    return this.#ends.delete(queryId)
  }

  /** Gives the answer to a call; nothing happens where it is open no more. */
  settle({ queryId, result }: Settled): void {
    const end = this.#ends.get(queryId)
    this.#ends.delete(queryId)
    end?.(result)
  }
}
