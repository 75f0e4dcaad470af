import type { Project, ProjectFile } from '../source/project.js'
import { HANDLERS_BARREL, handlersBarrel } from './handlersBarrel.js'
import { METHODS_BARREL, methodsBarrel } from './methodsBarrel.js'
import { TYPES_BARREL, typesBarrel } from './typesBarrel.js'

const BARRELS = [
  { path: TYPES_BARREL, print: typesBarrel },
  { path: METHODS_BARREL, print: methodsBarrel },
  { path: HANDLERS_BARREL, print: handlersBarrel },
]

/** The generated lists that are not as the files beside them say, each with the text it should have. */
export function staleBarrels(project: Project): readonly ProjectFile[] {
  return BARRELS.filter(({ path }) => hasFiles(project, path))
    .map(({ path, print }) => ({ path, text: print(project) }))
    .filter(({ path, text }) => project.get(path)?.text !== text)
}

function hasFiles(project: Project, barrel: string): boolean {
  const folder = barrel.slice(0, -'index.ts'.length)
  return [...project.keys()].some((path) => path.startsWith(folder))
}
