import ts from 'typescript-api'
import type { ProjectFile } from '../source/project.js'
import { syntaxTree } from '../source/syntaxTree.js'
import { docOf } from './docOf.js'
import type { Example } from './reference.js'

/** The example of a method, out of the function `example` of its file; undefined where the file holds none. */
export function exampleOf(file: ProjectFile): Example | undefined {
  const found = syntaxTree(file).statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === 'example',
  )
  if (found === undefined || !ts.isFunctionDeclaration(found) || found.body === undefined) return undefined
  const [parameter] = found.parameters
  const given =
    parameter !== undefined && ts.isObjectBindingPattern(parameter.name)
      ? parameter.name.elements.map((element) => element.name.getText())
      : []
  return { text: docOf(found), code: outdent(found.body.getText().slice(1, -1)), given }
}

/** Takes away what all lines are indented by, and empty lines at both ends. */
export function outdent(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const indent = Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}
