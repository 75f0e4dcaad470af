import { posix } from 'node:path'
import { OTHER_PAGES } from './otherPages.js'
import { rawPage } from './rawPage.js'
import type { Property, Reference, TypePart } from './reference.js'

/** Where everything that has a name is found on the site. */
export interface Links {
  /** The place of a name: a method, a type, an event, or a name of the raw API. Undefined for a name that has none. */
  placeOf(name: string): string | undefined
}

/** Lists where the names of a reference are found. */
export function createLinks(reference: Reference, rawNames: ReadonlySet<string>): Links {
  const places = new Map<string, string>(Object.entries(OTHER_PAGES))
  for (const { name } of reference.functions) places.set(name, `reference/functions.md#${name.toLowerCase()}`)
  for (const { name } of reference.types) places.set(name, `reference/types/${name}.md`)
  for (const { name } of reference.methods) places.set(name, `reference/methods/${name}.md`)
  return {
    placeOf(name) {
      const place = places.get(name)
      if (place !== undefined) return place
      const raw = name.startsWith('tl.') ? name.slice('tl.'.length).replace('_', '.') : name
      return rawNames.has(raw) && (raw !== name || raw.includes('.')) ? `/${rawPage(raw)}#${raw}` : undefined
    },
  }
}

/** The way from one page to a place. */
export function wayTo(page: string, place: string): string {
  if (place.startsWith('/')) return place
  const [path = '', anchor] = place.split('#')
  const way = posix.relative(posix.dirname(page), path)
  return `${way.startsWith('.') ? way : `./${way}`}${anchor === undefined ? '' : `#${anchor}`}`
}

/** Writes a type in Markdown, with links. */
export function printType(type: Property['type'], page: string, links: Links): string {
  return type.map((part) => printPart(part, page, links)).join('')
}

function printPart({ text, name }: TypePart, page: string, links: Links): string {
  const escaped = text.replaceAll(/[\\`*_[\]<>{}]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`,
  )
  const place = name === undefined ? undefined : links.placeOf(name)
  return place === undefined || place.replace(/#.*/, '') === page ? escaped : `[${escaped}](${wayTo(page, place)})`
}

/** Writes the text of a doc comment in Markdown: names in code that have a page become links. */
export function printText(text: string, page: string, links: Links): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => {
      if (!piece.startsWith('`')) return piece.replaceAll('<', '&lt;').replaceAll('{{', '{&#123;')
      const place = links.placeOf(piece.slice(1, -1))
      return place === undefined || place === page ? piece : `[${piece}](${wayTo(page, place)})`
    })
    .join('')
}
