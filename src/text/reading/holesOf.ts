import type { SourceHole } from './sourceReader.js'
import type { TextValue } from './textValue.js'

/** A template in one piece. */
export interface JoinedTemplate {
  readonly source: string
  readonly holes: readonly SourceHole[]
}

/** Joins the strings of a template, and remembers where its values stand. */
export function holesOf(strings: readonly string[], values: readonly TextValue[]): JoinedTemplate {
  let source = ''
  const holes: SourceHole[] = []
  for (const [index, text] of strings.entries()) {
    source += text
    if (index < values.length) holes.push({ position: source.length, value: values[index] })
  }
  return { source, holes }
}
