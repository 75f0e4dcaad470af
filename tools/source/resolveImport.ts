import { posix } from 'node:path'
import type { Project } from './project.js'

/**
 * The path in the repository of what a file imports; `undefined` for a package or a module of the runtime.
 * The package's own doors (`whimbrel/tl`) are found too.
 */
export function resolveImport(project: Project, from: string, specifier: string): string | undefined {
  const door = /^whimbrel(?:\/(.+))?$/.exec(specifier)
  if (door !== null) return door[1] === undefined ? 'src/index.ts' : `src/${door[1]}/index.ts`
  if (!specifier.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(from), specifier)
  const source = path.replace(/\.js$/, '.ts')
  return project.has(source) || !project.has(path) ? source : path
}
