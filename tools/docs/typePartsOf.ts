import ts from 'typescript-api'
import { visitNodes } from '../source/syntaxTree.js'
import type { TypePart } from './reference.js'

/** What comes with the language and needs no page. */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'AbortSignal Array AsyncGenerator AsyncIterable AsyncIterableIterator Awaited BigInt64Array Date Error Exclude Extract Iterable Map NoInfer NonNullable Omit Parameters Partial Pick ' +
    'Promise Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Required ReturnType Set Uint8Array'
  ).split(' '),
)

/** Cuts a written type into pieces, so that each name of another type can become a link. */
export function typePartsOf(node: ts.Node, end: number = node.end): readonly TypePart[] {
  const source = node.getSourceFile().text
  const bound = boundNames(node)
  const parts: TypePart[] = []
  let at = node.getStart()
  const push = (text: string, name?: string): void => {
    const tidy = text.replaceAll(/\s+/g, ' ')
    if (tidy !== '') parts.push(name === undefined ? { text: tidy } : { text: tidy, name })
  }
  for (const named of namesIn(node)) {
    const text = named.getText()
    if (BUILT_IN.has(text) || bound.has(text) || named.getStart() < at || named.end > end) continue
    push(source.slice(at, named.getStart()))
    push(text, text)
    at = named.end
  }
  push(source.slice(at, end))
  const [first] = parts
  if (first !== undefined && first.name === undefined) parts[0] = { text: first.text.replace(/^\| /, '') }
  return parts.filter(({ text }) => text !== '')
}

function namesIn(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  visitNodes(node, (inner) => {
    if (ts.isTypeReferenceNode(inner)) found.push(inner.typeName)
    if (ts.isExpressionWithTypeArguments(inner)) found.push(inner.expression)
  })
  return found.toSorted((a, b) => a.getStart() - b.getStart())
}

/** The type parameters and `infer`red names that are known inside a node or around it. */
function boundNames(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>()
  visitNodes(node, (inner) => {
    if (ts.isTypeParameterDeclaration(inner)) names.add(inner.name.text)
  })
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionLike(around) || ts.isInterfaceDeclaration(around) || ts.isTypeAliasDeclaration(around))
      for (const parameter of around.typeParameters ?? []) names.add(parameter.name.text)
  }
  return names
}
