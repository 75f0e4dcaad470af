import ts from 'typescript-api'
import { type Export, exportsOf } from '../source/exportsOf.js'
import { listedFiles } from '../source/listedFiles.js'
import type { Project } from '../source/project.js'
import { BARREL_HEADER } from './barrelHeader.js'
import { printNames } from './printNames.js'

/** Where the list of methods stands. */
export const METHODS_BARREL = 'src/methods/index.ts'

/** Writes the list of every method and its options. */
export function methodsBarrel(project: Project): string {
  const lines = listedFiles(project, 'src/methods').map(({ file, area, name }) => {
    const exported = exportsOf(file).map((entry) => (isType(entry) ? `type ${entry.name}` : entry.name))
    return printNames('export', exported.toSorted(byKind), `from './${area}/${name}.js'`)
  })
  return BARREL_HEADER + (lines.length === 0 ? 'export {}\n' : lines.join(''))
}

/** Values before types, each in the order of the alphabet. */
function byKind(a: string, b: string): number {
  const isTypeA = a.startsWith('type ')
  return isTypeA === b.startsWith('type ') ? (a < b ? -1 : 1) : isTypeA ? 1 : -1
}

function isType({ declaration }: Export): boolean {
  return declaration !== undefined && (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
}
