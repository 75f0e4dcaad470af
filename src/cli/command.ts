/** Where a command writes to. */
export interface Terminal {
  /** Writes what was asked for. */
  print(text: string): void
  /** Writes what went wrong. */
  complain(text: string): void
}

/** One command of `whimbrel`. */
export interface Command {
  readonly name: string
  /** The words that it takes, as they stand in the usage. */
  readonly parameters: string
  /** What it does, in one sentence. */
  readonly summary: string
  /** Does it, and resolves with the exit status. */
  run(words: readonly string[], terminal: Terminal): Promise<number>
}
