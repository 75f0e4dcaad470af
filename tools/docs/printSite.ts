import type { Definition } from 'whimbrel/tl'
import type { Project } from '../source/project.js'
import { assembleGuides } from './assembleGuides.js'
import { findBrokenLinks } from './findBrokenLinks.js'
import { createLinks, printText } from './links.js'
import type { Page } from './page.js'
import { printLlmsText } from './printLlmsText.js'
import { sidebarOf } from './sidebarOf.js'
import { printMethod } from './printMethod.js'
import { printOverviews } from './printOverviews.js'
import { type RawFacts, printRaw, rawNamesOf } from './printRaw.js'
import { printTypePage } from './printTypePage.js'
import { readReference } from './readReference.js'
import type { MethodEntry, Reference } from './reference.js'

/** The files of the site before it is built, by path; a build with faults is none. */
export interface PrintedSite {
  readonly reference: Reference
  readonly files: ReadonlyMap<string, string>
  readonly faults: readonly string[]
}

/** What the site takes from elsewhere than the sources. */
export interface SiteSetting extends Omit<RawFacts, 'methodsOf'> {
  readonly definitions: readonly Definition[]
  readonly errorCodeOf: (errorName: string) => number | undefined
}

/** Prints every page of the site out of the sources of the package and the guides. */
export function printSite(project: Project, setting: SiteSetting): PrintedSite {
  const { definitions, layer, factsOf, errorCodeOf } = setting
  const rawNames = rawNamesOf(definitions)
  const { reference, faults: missing } = readReference(project, {
    layer,
    callersOf: (name) => factsOf(name).callers,
    errorsOf: (name) => factsOf(name).errors,
    errorCodeOf,
    isRawType: (name) => rawNames.has(name.replace('_', '.')),
  })
  const faults = [...missing]
  const links = createLinks(reference, rawNames)
  const methodsOf = (tlName: string): readonly string[] =>
    reference.methods.filter(({ functions }) => functions.includes(tlName)).map(({ name }) => name)
  const raw = printRaw(definitions, { layer, factsOf, methodsOf })
  const guides = assembleGuides(project, (fault) => void faults.push(fault)).map((guide) => ({
    ...guide,
    text: withLinkedNames(guide, (text) => printText(text, guide.path, links)),
  }))
  const pages: readonly Page[] = [
    ...reference.methods.map((method) => printMethod(method, relatedOf(method, reference), links)),
    ...reference.types.map((type) => printTypePage(type, reference, links)),
    ...printOverviews(reference, links),
    ...guides,
  ]
  faults.push(...findBrokenLinks(pages, new Map(raw.map(({ path, anchors }) => [path, anchors]))))
  const files = new Map<string, string>()
  for (const { path, text } of pages) {
    files.set(path, text)
    // The site keeps files of this folder as they are, so that every page is there in Markdown too.
    files.set(`public/${path}`, text)
  }
  for (const { path, text } of raw) files.set(`public${path}`, text)
  files.set('public/llms.txt', printLlmsText(reference, guides))
  files.set('sidebar.json', `${JSON.stringify(sidebarOf(reference))}\n`)
  return { reference, files, faults }
}

/** The other methods of the group come first, then those that give the same type. */
function relatedOf(method: MethodEntry, { methods }: Reference): readonly string[] {
  const types = new Set(method.result.flatMap(({ name }) => name ?? []))
  const others = methods.filter(({ name }) => name !== method.name)
  const group = others.filter(({ group: area }) => area === method.group)
  const alike = others.filter(({ result }) => result.some(({ name }) => name !== undefined && types.has(name)))
  return [...new Set([...group, ...alike].map(({ name }) => name))].slice(0, 10)
}

/** Turns names in the prose of a page into links; what stands in blocks of code and in headings stays. */
function withLinkedNames({ text }: Page, link: (text: string) => string): string {
  return text
    .split(/(^```[^]*?^```|^#.*$|^---\n[^]*?\n---$|\[[^\]]*\]\([^)]*\))/m)
    .map((piece, index) => (index % 2 === 1 ? piece : link(piece)))
    .join('')
}
