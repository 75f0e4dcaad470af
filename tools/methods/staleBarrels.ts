import type { Project, ProjectFile } from '../source/project.js'
import { HANDLERS_BARREL, handlersBarrel } from './handlersBarrel.js'
import { METHOD_CATALOGUE, methodCatalogue } from './methodCatalogue.js'
import { METHODS_BARREL, methodsBarrel } from './methodsBarrel.js'
import { TYPES_BARREL, typesBarrel } from './typesBarrel.js'

const BARRELS = [
  { path: TYPES_BARREL, folder: 'src/types/', print: typesBarrel },
  { path: METHODS_BARREL, folder: 'src/methods/', print: methodsBarrel },
  { path: METHOD_CATALOGUE, folder: 'src/methods/', print: methodCatalogue },
  { path: HANDLERS_BARREL, folder: 'src/sandbox/handlers/', print: handlersBarrel },
]

/** The generated lists that are not as the files of their folders say, each with the text it should have. */
export function staleBarrels(project: Project): readonly ProjectFile[] {
  return BARRELS.filter(({ folder }) => [...project.keys()].some((path) => path.startsWith(folder)))
    .map(({ path, print }) => ({ path, text: print(project) }))
    .filter(({ path, text }) => project.get(path)?.text !== text)
}
