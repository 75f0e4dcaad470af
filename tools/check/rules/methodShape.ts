import ts from 'typescript-api'
import { exportsOf } from '../../source/exportsOf.js'
import { type ListedFile, listedFiles } from '../../source/listedFiles.js'
import type { Project } from '../../source/project.js'
import { lineOf } from '../../source/syntaxTree.js'
import type { Rule, Violation } from '../rule.js'

const MOST_LINES = 80

/** A method is one file: one asynchronous function of its own name with `core` first, at most one interface of options, a test and an example. */
export const methodShape: Rule = {
  name: 'methodShape',
  check: (project) => listedFiles(project, 'src/methods').flatMap((method) => checkMethod(project, method)),
}

function checkMethod(project: Project, { file, name }: ListedFile): Violation[] {
  const { path } = file
  const violations: Violation[] = []
  const report = (what: string, node?: ts.Node): void => {
    violations.push({ path, line: node === undefined ? 1 : lineOf(node), what })
  }
  for (const kind of ['test', 'example']) {
    const companion = path.replace(/\.ts$/, `.${kind}.ts`)
    if (!project.has(companion)) report(`has no ${kind}: write ${companion}`)
  }
  const lines = file.text.trimEnd().split('\n').length
  if (lines > MOST_LINES)
    report(`${lines} lines, at most ${MOST_LINES}: move what is no part of the call to core or types`)

  const optionsName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Options`
  let declarations = 0
  for (const entry of exportsOf(file)) {
    const { declaration } = entry
    if (entry.name === name && declaration !== undefined && ts.isFunctionDeclaration(declaration)) {
      declarations += 1
      for (const fault of signatureFaults(declaration, optionsName)) report(fault, declaration)
    } else if (entry.name !== optionsName || declaration === undefined || !ts.isInterfaceDeclaration(declaration)) {
      report(
        `exports ${entry.name}: a method exports its function and at most the interface ${optionsName}`,
        declaration,
      )
    }
  }
  if (declarations === 0)
    report(`exports no function ${name}: a method is an exported async function of the file's name`)
  if (declarations > 1) report(`${name} has overloads: give it one signature`)
  return violations
}

function signatureFaults(method: ts.FunctionDeclaration, optionsName: string): string[] {
  const faults: string[] = []
  const { parameters, modifiers, type, typeParameters } = method
  if (!(modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword))
    faults.push('is not async: mark it async')
  if (typeParameters !== undefined) faults.push('has type parameters: write plain types')
  const wanted = method.asteriskToken === undefined ? 'Promise<' : 'AsyncGenerator<'
  if (type === undefined || !type.getText().startsWith(wanted)) faults.push(`names no result: write ${wanted}...>`)
  const [first] = parameters
  if (first?.name.getText() !== 'core' || first.type?.getText() !== 'Core')
    faults.push('does not begin with `core: Core`')
  const place = parameters.findIndex((parameter) => parameter.type?.getText() === optionsName)
  if (place !== -1 && place !== parameters.length - 1) faults.push('has arguments after its options: options come last')
  return faults
}
