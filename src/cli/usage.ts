import type { Command } from './command.js'

/** Prints what can be asked of `whimbrel`. */
export function usage(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ name, parameters, summary }) => `  whimbrel ${`${name} ${parameters}`.trim().padEnd(34)} ${summary}`,
  )
  return ['Usage:', ...lines, ''].join('\n')
}
