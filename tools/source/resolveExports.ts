import type ts from 'typescript-api'
import { exportsOf } from './exportsOf.js'
import type { Project, ProjectFile } from './project.js'
import { resolveImport } from './resolveImport.js'

/** An exported name together with the place of its declaration. */
export interface ResolvedExport {
  readonly name: string
  readonly file: ProjectFile
  readonly declaration: ts.Node
}

/** Lists every name that a module hands out with its declaration, through any number of re-exports. */
export function resolveExports(
  project: Project,
  path: string,
  seen: ReadonlySet<string> = new Set(),
): ResolvedExport[] {
  const file = project.get(path)
  if (file === undefined || seen.has(path)) return []
  const follow = (specifier: string): ResolvedExport[] =>
    resolveExports(project, resolveImport(project, path, specifier) ?? '', new Set([...seen, path]))
  return exportsOf(file).flatMap(({ name, declaration, source }) => {
    if (declaration !== undefined) return [{ name, file, declaration }]
    if (source === undefined) return []
    if (name === '*') return follow(source.specifier)
    return follow(source.specifier)
      .filter((found) => found.name === source.name)
      .map((found) => ({ ...found, name }))
  })
}
