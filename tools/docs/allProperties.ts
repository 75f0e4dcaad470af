import ts from 'typescript-api'
import type { Project, ProjectFile } from '../source/project.js'
import { findDeclaration } from '../source/findDeclaration.js'
import { propertiesOf } from './propertiesOf.js'
import type { Property } from './reference.js'

/** What can have properties and extend something that has. */
export type WithProperties = ts.InterfaceDeclaration | ts.ClassDeclaration

/** The names of what a declaration extends. */
export function heritageOf(declaration: WithProperties): readonly { readonly name: string }[] {
  return (declaration.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map(({ expression }) => ({ name: expression.getText() })),
  )
}

/** The types that a declaration extends, each where it stands. */
export function parentsOf(
  project: Project,
  file: ProjectFile,
  declaration: WithProperties,
): readonly { readonly file: ProjectFile; readonly declaration: WithProperties }[] {
  return heritageOf(declaration).flatMap(({ name }) => {
    const found = findDeclaration(project, file, name)
    if (found === undefined) return []
    const { declaration: parent } = found
    return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)
      ? [{ file: found.file, declaration: parent }]
      : []
  })
}

/** The properties of a type and of what it extends; its own come first and stand in for those of the same name. */
export function allProperties(project: Project, file: ProjectFile, declaration: WithProperties): readonly Property[] {
  const byName = new Map(propertiesOf(declaration).map((property) => [property.name, property]))
  for (const parent of parentsOf(project, file, declaration)) {
    for (const property of allProperties(project, parent.file, parent.declaration))
      if (!byName.has(property.name)) byName.set(property.name, property)
  }
  return [...byName.values()]
}
