import ts from 'typescript-api'
import type { ProjectFile } from './project.js'
import { lineOf, syntaxTree, visitNodes } from './syntaxTree.js'

/** A place where a file names another module, whatever the form: static, for its effect, of types, a re-export or dynamic. */
export interface ImportReference {
  readonly line: number
  /** The module as it is written; `undefined` for a dynamic import whose argument is no plain string. */
  readonly specifier: string | undefined
}

/** Lists the modules that a file names. */
export function importsOf(file: ProjectFile): readonly ImportReference[] {
  const references: ImportReference[] = []
  visitNodes(syntaxTree(file), (node) => {
    const named = moduleNamedBy(node)
    if (named === undefined) return
    references.push({
      line: lineOf(node),
      specifier: ts.isStringLiteralLike(named) ? named.text : undefined,
    })
  })
  return references
}

function moduleNamedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument
  if (!ts.isCallExpression(node)) return undefined
  const callee = node.expression
  const isLoading =
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  return isLoading ? (node.arguments[0] ?? node) : undefined
}
