import { type Links, printText, printType, wayTo } from './links.js'
import type { Page } from './page.js'
import { printProperty } from './printMethod.js'
import type { Reference, TypeEntry } from './reference.js'

/** Prints the page of a type: its properties or what it stands for, and where it is met. */
export function printTypePage(type: TypeEntry, reference: Reference, links: Links): Page {
  const path = `reference/types/${type.name}.md`
  const link = (name: string): string => {
    const place = links.placeOf(name)
    return place === undefined ? name : `[${name}](${wayTo(path, place)})`
  }
  const sections = [`# ${type.name}`, printText(type.text, path, links)]
  if (!type.isExported)
    sections.push('The package does not export this name by itself: it is met inside of other types.')
  if (type.definition.length > 0) sections.push('## Definition', printType(type.definition, path, links))
  const parents = type.extended.filter((name) => links.placeOf(name) !== undefined)
  if (parents.length > 0) sections.push(`It has everything that ${parents.map(link).join(' and ')} has.`)
  if (type.properties.length > 0)
    sections.push('## Properties', type.properties.map((property) => printProperty(property, path, links)).join('\n\n'))
  const { methods, users } = whereMet(type.name, reference)
  if (methods.length > 0) sections.push('## Methods with it', methods.map((name) => `- ${link(name)}`).join('\n'))
  if (users.length > 0) sections.push('## Types with it', users.map((name) => `- ${link(name)}`).join('\n'))
  return { path, title: type.name, text: `${sections.join('\n\n')}\n` }
}

function whereMet(
  name: string,
  { methods, types }: Reference,
): { methods: readonly string[]; users: readonly string[] } {
  const names = (parts: readonly { readonly name?: string }[]): boolean => parts.some((part) => part.name === name)
  return {
    methods: methods
      .filter(({ parameters, options, result }) =>
        names([...parameters, ...options].flatMap(({ type }) => type).concat(result)),
      )
      .map((method) => method.name),
    users: types
      .filter(
        (type) =>
          type.name !== name &&
          (names(type.definition) ||
            type.extended.includes(name) ||
            type.properties.some((property) => names(property.type))),
      )
      .map((type) => type.name),
  }
}
