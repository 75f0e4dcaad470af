import ts from 'typescript-api'
import { isGenerated } from '../../source/isGenerated.js'
import { type ResolvedExport, resolveExports } from '../../source/resolveExports.js'
import { lineOf } from '../../source/syntaxTree.js'
import { doorsOf } from '../doorsOf.js'
import type { Rule, Violation } from '../rule.js'

/** Every export of a public door, and every property of its options, has a doc comment that begins with a whole sentence. */
export const documentation: Rule = {
  name: 'documentation',
  check: (project) => {
    const seen = new Set<ts.Node>()
    return doorsOf(project)
      .flatMap((door) => resolveExports(project, door))
      .filter(({ declaration, file }) => {
        if (seen.has(declaration) || isGenerated(file.path)) return false
        seen.add(declaration)
        return true
      })
      .flatMap(checkExport)
  },
}

function checkExport({ name, file, declaration }: ResolvedExport): Violation[] {
  const violations: Violation[] = []
  const check = (node: ts.Node, subject: string): void => {
    const fault = faultOf(docOf(node))
    if (fault !== undefined) violations.push({ path: file.path, line: lineOf(node), what: `${subject} ${fault}` })
  }
  check(declaration, name)
  if (ts.isInterfaceDeclaration(declaration) && declaration.name.text.endsWith('Options')) {
    for (const member of declaration.members) check(member, `${name}.${member.name?.getText() ?? 'member'}`)
  }
  return violations
}

function docOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).findLast((entry) => ts.isJSDoc(entry))
  return comment === undefined ? undefined : (ts.getTextOfJSDocComment(comment.comment) ?? '')
}

function faultOf(doc: string | undefined): string | undefined {
  if (doc === undefined) return 'has no doc comment: say in one sentence what it is or does'
  const [opening = ''] = doc.trim().split(/\n\s*\n/)
  if (!/[.](\s|$)/.test(opening))
    return 'has a doc comment without a full stop: begin with one whole sentence (an @ outside backticks ends it)'
  if (!/^[\p{Lu}\p{N}`'"(]/u.test(opening))
    return 'has a doc comment that does not begin like a sentence: use a capital letter'
  const imperative =
    /^(Return|Create|Get|Send|Set|Make|Check|Read|Write|Build|Convert|Delete|Edit|Give|Tell|Find|Take)\s/.exec(opening)
  return imperative === null ? undefined : `has a doc comment in the imperative: write "${imperative[1]}s ..."`
}
