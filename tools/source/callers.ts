import ts from 'typescript-api'
import type { Project } from './project.js'
import { visitNodes } from './syntaxTree.js'

/** Who may call a method or a TL function. */
export type Callers = 'user' | 'bot' | 'both'

const ERROR_TABLE = 'src/tl/generated/errorTable.ts'

/** Reads from the generated table of errors who may call each TL function: `+` marks those for people, `*` those for bots. */
export function functionCallers(project: Project): (tlName: string) => Callers {
  const callers = new Map<string, Callers>()
  for (const line of project.get(ERROR_TABLE)?.text.split('\n') ?? []) {
    const [, mark, name] = /^(?:.*`)?([+*])(\w+(?:\.\w+)?)/.exec(line) ?? []
    if (name !== undefined) callers.set(name, mark === '+' ? 'user' : 'bot')
  }
  return (tlName) => callers.get(tlName) ?? 'both'
}

/** A method is for one kind of account when it says so itself, or when everything that it calls is. */
export function methodCallers(
  declaration: ts.FunctionDeclaration,
  functions: readonly string[],
  callersOf: (tlName: string) => Callers,
): Callers {
  const asserted = assertedCallers(declaration)
  if (asserted !== undefined) return asserted
  const [first, ...others] = new Set(functions.map(callersOf))
  return first === undefined || others.length > 0 ? 'both' : first
}

function assertedCallers(declaration: ts.FunctionDeclaration): Callers | undefined {
  let callers: Callers | undefined
  visitNodes(declaration, (node) => {
    if (!ts.isCallExpression(node)) return
    const called = node.expression.getText()
    if (called === 'assertUser') callers = 'user'
    if (called === 'assertBot') callers = 'bot'
  })
  return callers
}
