import ts from 'typescript-api'
import { librarySources } from '../source/librarySources.js'
import { handledFunction } from '../source/handledFunction.js'
import { listedFiles } from '../source/listedFiles.js'
import type { Project, ProjectFile } from '../source/project.js'
import { lineOf, syntaxTree, visitNodes } from '../source/syntaxTree.js'

const CALLING_ROOMS = /^src\/(?:methods|core|network|client)\//

/** A TL function that the client side calls. */
export interface Invocation {
  readonly tlName: string
  readonly path: string
  readonly line: number
}

/** What the sandbox answers of what the client side calls. */
export interface SandboxCoverage {
  /** The functions that are called, each with the first place. */
  readonly invoked: readonly Invocation[]
  /** Those of them that no handler answers. */
  readonly missing: readonly Invocation[]
}

/** Compares the TL functions that methods, core, network and client invoke by name with the handlers of the sandbox. */
export function sandboxCoverage(project: Project): SandboxCoverage {
  const handled = new Set(listedFiles(project, 'src/sandbox/handlers').map(handledFunction))
  const invoked = new Map<string, Invocation>()
  for (const file of librarySources(project)) {
    if (!CALLING_ROOMS.test(file.path)) continue
    for (const invocation of invocationsIn(file)) {
      if (!invoked.has(invocation.tlName)) invoked.set(invocation.tlName, invocation)
    }
  }
  const sorted = [...invoked.values()].toSorted((a, b) => (a.tlName < b.tlName ? -1 : 1))
  return { invoked: sorted, missing: sorted.filter(({ tlName }) => !handled.has(tlName)) }
}

/** The string literals in the first argument of `invoke(...)` and `something.invoke(...)`. */
function invocationsIn(file: ProjectFile): Invocation[] {
  const found: Invocation[] = []
  visitNodes(syntaxTree(file), (node) => {
    if (!ts.isCallExpression(node)) return
    const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
    const [first] = node.arguments
    if (first === undefined || !ts.isIdentifier(callee) || !callee.text.startsWith('invoke')) return
    for (const literal of possibleNames(first))
      found.push({ tlName: literal.text, path: file.path, line: lineOf(literal) })
  })
  return found
}

/** The names that an argument can be: the literal itself, or both sides of a choice. */
function possibleNames(expression: ts.Expression): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(expression)) return [expression]
  if (ts.isParenthesizedExpression(expression)) return possibleNames(expression.expression)
  if (!ts.isConditionalExpression(expression)) return []
  return [...possibleNames(expression.whenTrue), ...possibleNames(expression.whenFalse)]
}
