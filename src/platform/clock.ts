/** Time as the library sees it: real, or virtual in tests. */
export interface Clock {
  /**
   * Milliseconds since the Unix epoch on a monotonic scale:
   * it starts at the wall clock's reading and does not follow later steps of it.
   */
  now(): number
  /** Calls `run` once, `delayMs` from now at the earliest. The returned function cancels it and may be called at any time. */
  schedule(delayMs: number, run: () => void): () => void
}
