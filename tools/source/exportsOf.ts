import ts from 'typescript-api'
import type { ProjectFile } from './project.js'
import { lineOf, syntaxTree } from './syntaxTree.js'

/** What a file exports under a name: declared in the file itself, or handed on from another. */
export interface Export {
  /** The exported name; `*` where everything of another module is handed on. */
  readonly name: string
  readonly line: number
  /** The declaration, when it stands in this file. */
  readonly declaration?: ts.Node
  /** The module it comes from and its name there, when it does not. */
  readonly source?: { readonly specifier: string; readonly name: string }
}

/** Lists what a file exports. */
export function exportsOf(file: ProjectFile): readonly Export[] {
  const tree = syntaxTree(file)
  const found: Export[] = []
  const local = namesOf(tree)
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) found.push(...exportsOfDeclaration(statement, local))
    else if (isExported(statement)) found.push(...declaredBy(statement))
  }
  return found
}

function exportsOfDeclaration(statement: ts.ExportDeclaration, local: ReadonlyMap<string, Export>): Export[] {
  const { moduleSpecifier, exportClause } = statement
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
  const line = lineOf(statement)
  if (exportClause === undefined)
    return specifier === undefined ? [] : [{ name: '*', line, source: { specifier, name: '*' } }]
  if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, line, declaration: statement }]
  return exportClause.elements.map((element): Export => {
    const name = element.name.text
    const inner = (element.propertyName ?? element.name).text
    if (specifier !== undefined) return { name, line: lineOf(element), source: { specifier, name: inner } }
    return { ...local.get(inner), name, line: lineOf(element) }
  })
}

/** What the top level of a file declares or imports, by name. */
function namesOf(tree: ts.SourceFile): ReadonlyMap<string, Export> {
  const names = new Map<string, Export>()
  for (const statement of tree.statements) {
    for (const entry of declaredBy(statement)) if (!names.has(entry.name)) names.set(entry.name, entry)
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue
    const specifier = statement.moduleSpecifier.text
    for (const element of bindings.elements) {
      const source = { specifier, name: (element.propertyName ?? element.name).text }
      names.set(element.name.text, { name: element.name.text, line: lineOf(element), source })
    }
  }
  return names
}

function declaredBy(statement: ts.Statement): Export[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) =>
      ts.isIdentifier(declaration.name)
        ? [{ name: declaration.name.text, line: lineOf(declaration), declaration }]
        : [],
    )
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  if (!isNamed) return []
  return [{ name: statement.name?.text ?? 'default', line: lineOf(statement), declaration: statement }]
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
  )
}
