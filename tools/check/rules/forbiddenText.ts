import ts from 'typescript-api'
import { isCode } from '../../source/isCode.js'
import { isGenerated } from '../../source/isGenerated.js'
import type { ProjectFile } from '../../source/project.js'
import { lineOf, syntaxTree, visitNodes } from '../../source/syntaxTree.js'
import type { Rule, Violation } from '../rule.js'

const TEST_FUNCTIONS: ReadonlySet<string> = new Set(['it', 'test', 'describe', 'suite', 'bench'])
const SWITCHES: ReadonlySet<string> = new Set(['only', 'skip', 'todo', 'fails'])

// Each word is written so that this file does not contain it.
const COMMENTS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /@ts-(?:ignore|nocheck)\b/, what: 'switches the compiler off: correct the type' },
  { pattern: /\b(?:TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b/, what: 'marks unfinished work: finish it, or file an issue' },
  {
    pattern: /(?:es|ox)lint-disable(?!.* -- \S)/,
    what: 'switches the linter off without a reason: correct the code, or add " -- why"',
  },
]

/** Nothing is switched off: no type, no test, no unfinished word. */
export const forbiddenText: Rule = {
  name: 'forbiddenText',
  check: (project) => [...project.values()].filter(({ path }) => isCode(path) && !isGenerated(path)).flatMap(checkFile),
}

function checkFile(file: ProjectFile): Violation[] {
  const { path, text } = file
  const violations: Violation[] = []
  if (COMMENTS.some(({ pattern }) => pattern.test(text))) {
    for (const [index, content] of text.split('\n').entries()) {
      for (const { pattern, what } of COMMENTS) {
        const found = pattern.exec(content)
        if (found !== null) violations.push({ path, line: index + 1, what: `${found[0]} ${what}` })
      }
    }
  }
  visitNodes(syntaxTree(file), (node) => {
    const what = castFault(node) ?? switchFault(node, path)
    if (what !== undefined) violations.push({ path, line: lineOf(node), what })
  })
  return violations
}

function castFault(node: ts.Node): string | undefined {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return undefined
  if (node.type.kind === ts.SyntaxKind.AnyKeyword) return 'casts to any: narrow the type with a check'
  const inner = withoutParentheses(node.expression)
  const isDouble = ts.isAsExpression(inner) || ts.isTypeAssertionExpression(inner)
  return isDouble && inner.type.kind === ts.SyntaxKind.UnknownKeyword
    ? 'casts through unknown: narrow the type with a check'
    : undefined
}

function withoutParentheses(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression
}

function switchFault(node: ts.Node, path: string): string | undefined {
  if (
    ts.isIdentifier(node) &&
    path.endsWith('.test.ts') &&
    ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'].includes(node.text)
  ) {
    return `${node.text} narrows the tests or switches one off: run them all`
  }
  if (!ts.isPropertyAccessExpression(node) || !SWITCHES.has(node.name.text)) return undefined
  return testFunctionOf(node.expression, path)
    ? `${node.getText()} narrows the tests or switches one off: run them all`
    : undefined
}

/** `it`, `describe.each(...)`, and the context that a test is handed. */
function testFunctionOf(expression: ts.Expression, path: string): boolean {
  if (ts.isIdentifier(expression)) {
    return (
      TEST_FUNCTIONS.has(expression.text) || (path.endsWith('.test.ts') && /^(?:context|ctx)$/.test(expression.text))
    )
  }
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return testFunctionOf(expression.expression, path)
  return false
}
