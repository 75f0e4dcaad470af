import ts from 'typescript-api'
import { calledFunctions } from '../source/calledFunctions.js'
import { type Callers, functionCallers, methodCallers } from '../source/callers.js'
import { exportsOf } from '../source/exportsOf.js'
import { listedFiles } from '../source/listedFiles.js'
import type { Project } from '../source/project.js'
import { BARREL_HEADER } from './barrelHeader.js'

/** Where it stands what the types of a client know of its methods. */
export const METHOD_CATALOGUE = 'src/client/generated/methodCatalogue.ts'

/** The arguments that a context can fill in when a method begins with them, and the fact that each one names. */
const FACTS: ReadonlyMap<string, string> = new Map(
  ['chatId', 'messageId', 'userId', 'callbackQueryId', 'inlineQueryId', 'inlineMessageId']
    .map((name): [string, string] => [name, name])
    .concat([['memberId', 'userId']]),
)

interface Entry {
  readonly name: string
  readonly lead: readonly string[]
  readonly callers: Callers
  readonly functions: readonly string[]
}

/** Writes what each method begins with, who may call it, and which TL functions it calls. */
export function methodCatalogue(project: Project): string {
  const callersOf = functionCallers(project)
  const entries = listedFiles(project, 'src/methods').flatMap(({ file, name }): Entry[] => {
    const declaration = exportsOf(file).find((entry) => entry.name === name)?.declaration
    if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return []
    const { own } = calledFunctions(project, file, name)
    return [{ name, lead: leadOf(declaration), callers: methodCallers(declaration, own, callersOf), functions: own }]
  })
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return [
    BARREL_HEADER,
    '\n/** What the first arguments of a method name, of those that a context knows. */\n',
    'export const METHOD_LEADS = {\n',
    ...sorted
      .filter(({ lead }) => lead.length > 0)
      .map(({ name, lead }) => `  ${name}: [${lead.map((fact) => `'${fact}'`).join(', ')}],\n`),
    '} as const\n',
    printUnion('UserMethodName', 'The methods that only people may call.', namesFor(sorted, 'user')),
    printUnion('BotMethodName', 'The methods that only bots may call.', namesFor(sorted, 'bot')),
    '\n/** The TL functions that each method calls. */\n',
    'export interface MethodFunctions {\n',
    ...sorted
      .filter(({ functions }) => functions.length > 0)
      .map(({ name, functions }) => `  readonly ${name}:${unionOf(functions.toSorted(), '    ')}\n`),
    '}\n',
  ].join('')
}

/** The facts that the arguments after the core begin with, as far as they go. */
function leadOf({ parameters }: ts.FunctionDeclaration): readonly string[] {
  const lead: string[] = []
  for (const parameter of parameters.slice(1)) {
    const fact = FACTS.get(parameter.name.getText())
    const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined
    if (fact === undefined || isOptional || lead.includes(fact)) break
    lead.push(fact)
  }
  return lead
}

function namesFor(entries: readonly Entry[], callers: Callers): readonly string[] {
  return entries.filter((entry) => entry.callers === callers).map(({ name }) => name)
}

function printUnion(type: string, sentence: string, names: readonly string[]): string {
  return `\n/** ${sentence} */\nexport type ${type} =${names.length === 0 ? ' never' : unionOf(names, '  ')}\n`
}

function unionOf(names: readonly string[], indent: string): string {
  return names.map((name) => `\n${indent}| '${name}'`).join('')
}
