import process from 'node:process'

/** Tells the person at the terminal of a fault that nobody handles. */
export function warn(text: string, error: unknown): void {
  process.emitWarning(`${text} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}
