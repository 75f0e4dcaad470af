/** The generated lists of methods, of types and of handlers: the only generated files outside a `generated` folder. */
const BARRELS: ReadonlySet<string> = new Set([
  'src/methods/index.ts',
  'src/types/index.ts',
  'src/sandbox/handlers/index.ts',
])

/** Says whether a file is written by a tool, so that the rules for hand-written code do not hold for it. */
export function isGenerated(path: string): boolean {
  return path.includes('/generated/') || BARRELS.has(path)
}
