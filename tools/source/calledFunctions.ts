import ts from 'typescript-api'
import type { Project, ProjectFile } from './project.js'
import { visitNodes } from './syntaxTree.js'
import { type FoundDeclaration, findDeclaration } from './findDeclaration.js'

/** The TL functions behind a method. */
export interface CalledFunctions {
  /** Called by the method, by other methods that it uses, or by what helps it in `src/core`. */
  readonly own: readonly string[]
  /** Called on the way by what finds users and chats, in `src/core/peers`. */
  readonly further: readonly string[]
}

/** Follows the calls of a method through `src/methods` and `src/core`, and lists what it invokes there by name. */
export function calledFunctions(project: Project, file: ProjectFile, name: string): CalledFunctions {
  const own = new Set<string>()
  const further = new Set<string>()
  const seen = new Set<ts.Node>()
  const visit = ({ file: from, declaration }: FoundDeclaration): void => {
    if (seen.has(declaration)) return
    seen.add(declaration)
    visitNodes(declaration, (node) => {
      const invoked = invokedBy(node)
      if (invoked !== undefined) (from.path.startsWith('src/core/peers/') ? further : own).add(invoked)
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return
      const called = findDeclaration(project, from, node.expression.text)
      if (called !== undefined && /^src\/(core|methods)\//.test(called.file.path)) visit(called)
    })
  }
  const start = findDeclaration(project, file, name)
  if (start !== undefined) visit(start)
  return { own: [...own], further: [...further].filter((tlName) => !own.has(tlName)) }
}

function invokedBy(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const [argument] = node.arguments
  return node.expression.name.text === 'invoke' && argument !== undefined && ts.isStringLiteralLike(argument)
    ? argument.text
    : undefined
}
