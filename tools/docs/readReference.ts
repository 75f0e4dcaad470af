import ts from 'typescript-api'
import type { Project } from '../source/project.js'
import { resolveExports } from '../source/resolveExports.js'
import { docOf } from './docOf.js'
import { type FunctionKnowledge, methodEntries } from './methodEntries.js'
import { OTHER_PAGES } from './otherPages.js'
import type { EventEntry, FunctionEntry, MethodEntry, Reference, ReferenceReading } from './reference.js'
import { partsOf, typeEntries } from './typeEntries.js'

/** What the reference takes from elsewhere than the sources of the package. */
export interface ReferenceSetting extends FunctionKnowledge {
  readonly layer: number
  /** Says whether the raw API has a type of this name, in the spelling of the generated types: `messages_ChatFull`. */
  isRawType(name: string): boolean
}

const DOOR = 'src/index.ts'

/** Reads the reference out of the sources, and lists what is missing in it. */
export function readReference(project: Project, setting: ReferenceSetting): ReferenceReading {
  const faults: string[] = []
  const report = (fault: string): void => void faults.push(fault)
  const methods = methodEntries(project, setting, report)
  const types = typeEntries(project, DOOR, report)
  const reference: Reference = {
    layer: setting.layer,
    methods,
    types,
    events: eventEntries(project),
    functions: functionEntries(project),
  }
  const pages = new Set(types.map(({ name }) => name))
  for (const { place, name } of [...methods.flatMap(namesOfMethod), ...namesOfTypes(reference)]) {
    const isThere = name.startsWith('tl.')
      ? setting.isRawType(name.slice('tl.'.length))
      : name in OTHER_PAGES || pages.has(name)
    if (!isThere) report(`${place} names the type ${name}, which has no page: export it from ${DOOR}`)
  }
  return { reference, faults: [...new Set(faults)] }
}

interface NamedPlace {
  readonly place: string
  readonly name: string
}

function namesOfMethod({ name, parameters, options, result }: MethodEntry): readonly NamedPlace[] {
  return [...parameters.flatMap(({ type }) => type), ...options.flatMap(({ type }) => type), ...result].flatMap(
    (part) => (part.name === undefined ? [] : [{ place: `the method ${name}`, name: part.name }]),
  )
}

function namesOfTypes({ types }: Reference): readonly NamedPlace[] {
  return types.flatMap((type) =>
    partsOf(type).flatMap(({ name }) => (name === undefined ? [] : [{ place: `the type ${type.name}`, name }])),
  )
}

/** The events that `client.on` takes, from the maps that name them. */
function eventEntries(project: Project): readonly EventEntry[] {
  const declarations = new Map(
    resolveExports(project, DOOR).flatMap(({ name, declaration }) =>
      ts.isInterfaceDeclaration(declaration) ? [[name, declaration] as const] : [],
    ),
  )
  return ['UpdateMap', 'ClientEvents'].flatMap((map) =>
    [...(declarations.get(map)?.members ?? [])].flatMap((member): readonly EventEntry[] => {
      if (!ts.isPropertySignature(member) || member.type === undefined) return []
      const type = member.type.getText()
      const declaration = declarations.get(type)
      return [{ name: member.name.getText(), type, text: declaration === undefined ? '' : docOf(declaration) }]
    }),
  )
}

/** The functions that the package exports beside its methods. */
function functionEntries(project: Project): readonly FunctionEntry[] {
  return resolveExports(project, DOOR).flatMap(({ name, declaration }): readonly FunctionEntry[] => {
    if (!ts.isFunctionDeclaration(declaration)) return []
    const source = declaration.getSourceFile().text
    const end = declaration.body?.getStart() ?? declaration.end
    const signature = source
      .slice(declaration.getStart(), end)
      .replace(/^export (async )?/, '')
      .trim()
    return [{ name, signature, text: docOf(declaration) }]
  })
}
