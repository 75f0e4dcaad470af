import ts from 'typescript-api'
import { resolveExports } from './resolveExports.js'
import type { Project, ProjectFile } from './project.js'
import { resolveImport } from './resolveImport.js'
import { syntaxTree } from './syntaxTree.js'

/** A declaration and the file that it stands in. */
export interface FoundDeclaration {
  readonly file: ProjectFile
  readonly declaration: ts.Node
}

/** Finds what a name means at the top of a file: something declared there, or imported from elsewhere in the repository. */
export function findDeclaration(project: Project, file: ProjectFile, name: string): FoundDeclaration | undefined {
  for (const statement of syntaxTree(file).statements) {
    if (isDeclaration(statement) && statement.name?.text === name) return { file, declaration: statement }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue
    const element = bindings.elements.find((entry) => entry.name.text === name)
    if (element === undefined) continue
    const path = resolveImport(project, file.path, statement.moduleSpecifier.text)
    const wanted = (element.propertyName ?? element.name).text
    return path === undefined ? undefined : resolveExports(project, path).find((entry) => entry.name === wanted)
  }
  return undefined
}

function isDeclaration(
  node: ts.Statement,
): node is ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
  )
}
