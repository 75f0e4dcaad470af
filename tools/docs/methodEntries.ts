import ts from 'typescript-api'
import { exportsOf } from '../source/exportsOf.js'
import { type ListedFile, listedFiles } from '../source/listedFiles.js'
import type { Project, ProjectFile } from '../source/project.js'
import { allProperties } from './allProperties.js'
import { calledFunctions } from '../source/calledFunctions.js'
import { type Callers, methodCallers } from '../source/callers.js'
import { docOf, hasSentence, parameterDocs } from './docOf.js'
import { ERROR_ADVICE } from './errorAdvice.js'
import { exampleOf } from './exampleOf.js'
import { findDeclaration } from '../source/findDeclaration.js'
import { parameterSentence } from './parameterSentences.js'
import type { MethodEntry, MethodError, Property } from './reference.js'
import { typePartsOf } from './typePartsOf.js'

/** What is known of a TL function beside its types. */
export interface FunctionKnowledge {
  callersOf(tlName: string): Callers
  errorsOf(tlName: string): readonly string[]
  errorCodeOf(errorName: string): number | undefined
}

/** Reads every method of `src/methods`; what is missing is told to `report`. */
export function methodEntries(
  project: Project,
  knowledge: FunctionKnowledge,
  report: (fault: string) => void,
): readonly MethodEntry[] {
  return listedFiles(project, 'src/methods').flatMap((listed) => methodEntry(project, listed, knowledge, report) ?? [])
}

function methodEntry(
  project: Project,
  { file, area, name }: ListedFile,
  knowledge: FunctionKnowledge,
  report: (fault: string) => void,
): MethodEntry | undefined {
  const declaration = exportsOf(file).find((entry) => entry.name === name)?.declaration
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return undefined
  const fault = (what: string): void => report(`${file.path}: ${what}`)
  const text = docOf(declaration)
  if (!hasSentence(text)) fault(`the method ${name} has no sentence: say what it does in its doc comment`)

  const found = optionsOf(project, file, declaration)
  const optionsInterface = found?.declaration
  const options = found === undefined ? [] : allProperties(project, found.file, found.declaration)
  for (const option of options) {
    if (!hasSentence(option.text)) fault(`the option ${option.name} of ${name} has no sentence: say what it does`)
  }
  const docs = parameterDocs(declaration)
  const positional = declaration.parameters.slice(1).filter((parameter) => !isOptions(parameter, optionsInterface))
  const parameters = positional.map((parameter): Property => {
    const called = parameter.name.getText()
    const sentence = docs.get(called) ?? parameterSentence(name, called)
    if (sentence === undefined)
      fault(`the argument ${called} of ${name} has no sentence: add @param ${called} with one to its doc comment`)
    const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined
    const type = parameter.type === undefined ? [] : typePartsOf(parameter.type)
    return { name: called, isOptional, type, text: sentence ?? '' }
  })

  const { own, further } = calledFunctions(project, file, name)
  const example = project.get(file.path.replace(/\.ts$/, '.example.ts'))
  const optionsParameter = declaration.parameters.find((parameter) => isOptions(parameter, optionsInterface))
  return {
    name,
    group: area,
    text,
    parameters,
    options,
    areOptionsOptional: optionsParameter?.initializer !== undefined || optionsParameter?.questionToken !== undefined,
    result: resultOf(declaration),
    functions: own,
    furtherFunctions: further,
    callers: methodCallers(declaration, own, (tlName) => knowledge.callersOf(tlName)),
    errors: errorsOf(own, knowledge),
    example: example === undefined ? undefined : exampleOf(example),
  }
}

/** The interface with the options, which stands in the method's own file or in that of a method like it. */
function optionsOf(
  project: Project,
  file: ProjectFile,
  declaration: ts.FunctionDeclaration,
): { readonly file: ProjectFile; readonly declaration: ts.InterfaceDeclaration } | undefined {
  const type = declaration.parameters.at(-1)?.type?.getText() ?? ''
  const found = type.endsWith('Options') ? findDeclaration(project, file, type) : undefined
  if (found?.declaration === undefined || !ts.isInterfaceDeclaration(found.declaration)) return undefined
  return { file: found.file, declaration: found.declaration }
}

function isOptions(parameter: ts.ParameterDeclaration, options: ts.InterfaceDeclaration | undefined): boolean {
  return options !== undefined && parameter.type?.getText() === options.name.text
}

/** What a method resolves to: the promise around it says nothing. */
function resultOf({ type }: ts.FunctionDeclaration): Property['type'] {
  if (type === undefined) return []
  const isPromise = ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise'
  return typePartsOf((isPromise ? type.typeArguments?.[0] : undefined) ?? type)
}

function errorsOf(functions: readonly string[], knowledge: FunctionKnowledge): readonly MethodError[] {
  const names = [...new Set(functions.flatMap((name) => knowledge.errorsOf(name)))].toSorted()
  return names.map((name) => {
    const advice = ERROR_ADVICE[name]
    return { name, code: knowledge.errorCodeOf(name), ...(advice !== undefined && { advice }) }
  })
}
