import ts from 'typescript-api'
import { type Export, exportsOf } from '../source/exportsOf.js'
import { isCode } from '../source/isCode.js'
import { isCompanion } from '../source/isCompanion.js'
import type { Project } from '../source/project.js'
import { BARREL_HEADER } from './barrelHeader.js'
import { printNames } from './printNames.js'

const FOLDER = 'src/types/'

/** Where the list of public types stands. */
export const TYPES_BARREL: string = `${FOLDER}index.ts`

/** Writes the list of every type that users of the package may name; builders are left out. */
export function typesBarrel(project: Project): string {
  const lines = [...project.values()]
    .filter(({ path }) => path.startsWith(FOLDER) && path !== TYPES_BARREL && isCode(path) && !isCompanion(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((file) => {
      const names = exportsOf(file)
        .filter(isType)
        .map((entry) => entry.name)
        .toSorted()
      const module = `./${file.path.slice(FOLDER.length, -'.ts'.length)}.js`
      return names.length === 0 ? [] : [printNames('export type', names, `from '${module}'`)]
    })
  return BARREL_HEADER + (lines.length === 0 ? 'export {}\n' : lines.join(''))
}

function isType({ declaration }: Export): boolean {
  return declaration !== undefined && (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
}
