import ts from 'typescript-api'

/** The text of the doc comment of a declaration, without its tags; empty where there is none. */
export function docOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).findLast((entry) => ts.isJSDoc(entry))
  return comment === undefined ? '' : (ts.getTextOfJSDocComment(comment.comment) ?? '').trim()
}

/** What the doc comment of a function says of its parameters with `@param`. */
export function parameterDocs(node: ts.Node): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tag of ts.getJSDocTags(node)) {
    if (!ts.isJSDocParameterTag(tag)) continue
    const text = (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^-\s*/, '').trim()
    if (text !== '') found.set(tag.name.getText(), text)
  }
  return found
}

/** Says whether a text holds a whole sentence. */
export function hasSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}`'"(][^]*[.](\s|$)/u.test(text)
}
