import ts from 'typescript-api'
import { isGenerated } from '../source/isGenerated.js'
import type { Project, ProjectFile } from '../source/project.js'
import { resolveExports } from '../source/resolveExports.js'
import { allProperties, heritageOf, parentsOf, type WithProperties } from './allProperties.js'
import { docOf, hasSentence } from './docOf.js'
import { findDeclaration } from '../source/findDeclaration.js'
import { OTHER_PAGES } from './otherPages.js'
import type { TypeEntry, TypePart } from './reference.js'
import { typePartsOf } from './typePartsOf.js'

type TypeDeclaration = WithProperties | ts.TypeAliasDeclaration

interface Waiting {
  readonly name: string
  readonly file: ProjectFile
  readonly declaration: ts.Node
  readonly isExported: boolean
}

/**
 * Reads the types that a door of the package hands out, the errors among them, and every type of the package that these
 * name in turn. What is missing is told to `report`.
 */
export function typeEntries(project: Project, door: string, report: (fault: string) => void): readonly TypeEntry[] {
  const entries = new Map<string, TypeEntry>()
  const waiting: Waiting[] = resolveExports(project, door).map((found) => ({ ...found, isExported: true }))
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { name, isExported } = next
    if (entries.has(name) || isGenerated(next.file.path) || !isType(next.declaration)) continue
    const { file, declaration } = behindAlias(project, next.file, next.declaration)
    if (!hasSentence(docOf(declaration))) report(`${file.path}: the type ${name} has no sentence: say what it is`)
    const entry = typeEntry(project, name, file, declaration)
    if (name.endsWith('Options')) {
      for (const property of entry.properties) {
        if (!hasSentence(property.text))
          report(`${file.path}: the option ${property.name} of ${name} has no sentence: say what it does`)
      }
    }
    entries.set(name, { ...entry, isExported })
    for (const part of partsOf(entry)) {
      const found =
        part.name === undefined || part.name in OTHER_PAGES
          ? undefined
          : findInFamily(project, file, declaration, part.name)
      if (found !== undefined && part.name !== undefined) waiting.push({ ...found, name: part.name, isExported: false })
    }
  }
  return [...entries.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The pieces of everything that a type says. */
export function partsOf({ definition, properties, extended }: TypeEntry): readonly TypePart[] {
  return [...definition, ...properties.flatMap(({ type }) => type), ...extended.map((name) => ({ text: name, name }))]
}

function isType(node: ts.Node): node is TypeDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
}

/** What an alias stands for, where it does nothing but give another name to something imported. */
function behindAlias(
  project: Project,
  file: ProjectFile,
  declaration: TypeDeclaration,
): { readonly file: ProjectFile; readonly declaration: TypeDeclaration } {
  const type = ts.isTypeAliasDeclaration(declaration) ? declaration.type : undefined
  if (type === undefined || !ts.isTypeReferenceNode(type) || type.typeArguments !== undefined)
    return { file, declaration }
  const found = findDeclaration(project, file, type.typeName.getText())
  return found !== undefined && isType(found.declaration) && found.file !== file
    ? { file: found.file, declaration: found.declaration }
    : { file, declaration }
}

function typeEntry(project: Project, name: string, file: ProjectFile, declaration: TypeDeclaration): TypeEntry {
  const shared = { name, text: docOf(declaration), isExported: true }
  if (ts.isTypeAliasDeclaration(declaration))
    return { ...shared, kind: 'alias', extended: [], properties: [], definition: typePartsOf(declaration.type) }
  const extended = heritageOf(declaration)
    .filter(({ name: parent }) => findDeclaration(project, file, parent) !== undefined)
    .map(({ name: parent }) => parent)
  return {
    ...shared,
    kind: ts.isClassDeclaration(declaration) ? 'class' : 'interface',
    extended: [...new Set(extended)],
    properties: allProperties(project, file, declaration),
    definition: [],
  }
}

/** Finds what a name means for a type: in its own file, or in those of the types that it extends. */
function findInFamily(
  project: Project,
  file: ProjectFile,
  declaration: TypeDeclaration,
  name: string,
): ReturnType<typeof findDeclaration> {
  const found = findDeclaration(project, file, name)
  if (found !== undefined || ts.isTypeAliasDeclaration(declaration)) return found
  for (const parent of parentsOf(project, file, declaration)) {
    const inherited = findInFamily(project, parent.file, parent.declaration, name)
    if (inherited !== undefined) return inherited
  }
  return undefined
}
