import { type Definition, printTl } from 'whimbrel/tl'
import { rawPage } from './rawPage.js'

/** What the pages of the raw reference tell beside the declarations. */
export interface RawFacts {
  readonly layer: number
  /** Who may call a function, and the errors of its own. */
  readonly factsOf: (tlName: string) => {
    readonly callers: 'user' | 'bot' | 'both'
    readonly errors: readonly string[]
  }
  /** The methods of the client that call a function. */
  readonly methodsOf: (tlName: string) => readonly string[]
}

/** A file of the site, with its path from the root. */
export interface RawFile {
  readonly path: string
  readonly text: string
  /** What can be named on it after `#`. */
  readonly anchors: ReadonlySet<string>
}

const CALLERS = { user: 'User accounts only.', bot: 'Bots only.', both: 'User accounts and bots.' }

/** The names of a schema: its functions, its constructors and the types that these belong to. */
export function rawNamesOf(definitions: readonly Definition[]): ReadonlySet<string> {
  return new Set(definitions.flatMap((definition) => [definition.name, typeOf(definition)]))
}

/**
 * Prints the whole schema as pages of plain HTML, one for each namespace, with a page that lists all names; and each of them
 * as Markdown. A page of the site's own kind for each of thousands of declarations would cost gigabytes.
 */
export function printRaw(definitions: readonly Definition[], facts: RawFacts): readonly RawFile[] {
  const names = rawNamesOf(definitions)
  const pages = new Map<string, Definition[]>()
  for (const definition of definitions) {
    const path = rawPage(definition.kind === 'function' ? definition.name : typeOf(definition))
    pages.set(path, [...(pages.get(path) ?? []), definition])
  }
  const sorted = [...pages].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  const files = sorted.flatMap(([path, entries]) => printPage(path, entries, names, facts))
  return [indexPage(sorted, facts), ...files]
}

function typeOf({ kind, name, result }: Definition): string {
  return kind === 'constructor' && result.kind === 'object' ? result.name : name
}

function printPage(
  path: string,
  definitions: readonly Definition[],
  names: ReadonlySet<string>,
  facts: RawFacts,
): readonly RawFile[] {
  const anchors = new Set<string>()
  const functions = definitions.filter(({ kind }) => kind === 'function').toSorted(byName)
  const types = new Map<string, Definition[]>()
  for (const definition of definitions) {
    if (definition.kind === 'constructor')
      types.set(typeOf(definition), [...(types.get(typeOf(definition)) ?? []), definition])
  }
  const anchor = (name: string): string => {
    if (anchors.has(name)) return ''
    anchors.add(name)
    return ` id="${name}"`
  }
  const declare = (definition: Definition): string => `<pre>${linked(declaration(definition), path, names)}</pre>`
  const title = titleOf(path)
  const sortedTypes = [...types].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  const body = [
    `<h1>${title}</h1>`,
    ...(functions.length === 0 ? [] : ['<h2>Functions</h2>']),
    ...functions.map(
      (definition) =>
        `<section${anchor(definition.name)}><h3><a href="#${definition.name}">${definition.name}</a></h3>${declare(definition)}${printFacts(definition.name, facts)}</section>`,
    ),
    ...(types.size === 0 ? [] : ['<h2>Types</h2>']),
    ...sortedTypes.map(
      ([type, constructors]) =>
        `<section${anchor(type)}><h3><a href="#${type}">${type}</a></h3>${constructors.map((definition) => `<div${anchor(definition.name)}>${declare(definition)}</div>`).join('')}</section>`,
    ),
  ]
  const plain = [...functions, ...sortedTypes.flatMap(([, constructors]) => constructors)].map(declaration)
  return [
    { path: `/${path}`, text: document(title, body.join('\n'), facts.layer), anchors },
    {
      path: `/${path.replace(/\.html$/, '.md')}`,
      text: `# ${title}\n\n\`\`\`tl\n${plain.join('\n\n')}\n\`\`\`\n`,
      anchors: new Set(),
    },
  ]
}

function byName(a: Definition, b: Definition): number {
  return a.name.localeCompare(b.name, 'en')
}

function titleOf(path: string): string {
  const space = path.slice('tl/'.length, -'.html'.length)
  return space === 'base' ? 'Names without a namespace' : space
}

/** A declaration in TL, a field a line. */
function declaration(definition: Definition): string {
  const line =
    printTl([definition])
      .split('\n')
      .find((text) => text.startsWith(definition.name)) ?? definition.name
  return line
    .replaceAll(/ (?=[\w{]+:)/g, '\n  ')
    .replace(/ = (?=[^=]*$)/, definition.fields.length > 0 ? '\n  = ' : ' = ')
}

function linked(text: string, path: string, names: ReadonlySet<string>): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 && !line.includes(' = ') ? escaped(line) : linkedLine(line, path, names)))
    .join('\n')
}

/** Links what stands after the colon of a field, or after the sign before the result. */
function linkedLine(line: string, path: string, names: ReadonlySet<string>): string {
  const start = /^\s+[\w{]+:|.*= /.exec(line)?.[0] ?? ''
  const pieces = line.slice(start.length).split(/([A-Za-z][\w.]*)/)
  const link = (piece: string): string => {
    if (!names.has(piece)) return escaped(piece)
    const page = rawPage(piece)
    return `<a href="${page === path ? '' : page.slice('tl/'.length)}#${piece}">${piece}</a>`
  }
  return escaped(start) + pieces.map(link).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function printFacts(name: string, facts: RawFacts): string {
  const { callers, errors } = facts.factsOf(name)
  const methods = facts.methodsOf(name).map((method) => `<a href="../reference/methods/${method}.html">${method}</a>`)
  const sentences = [
    CALLERS[callers],
    ...(methods.length === 0 ? [] : [`Called by ${methods.join(', ')}.`]),
    `<a href="https://core.telegram.org/method/${name}">Telegram's page</a>`,
  ]
  const list =
    errors.length === 0
      ? ''
      : `<p class="errors">Errors of its own: ${errors.map((error) => `<code>${error}</code>`).join(' ')}</p>`
  return `<p>${sentences.join(' ')}</p>${list}`
}

function indexPage(pages: readonly (readonly [string, readonly Definition[]])[], { layer }: RawFacts): RawFile {
  const sections = pages.map(([path, definitions]) => {
    const names = [...new Set(definitions.flatMap((definition) => [definition.name, typeOf(definition)]))]
    const way = path.slice('tl/'.length)
    const items = names
      .toSorted((a, b) => a.localeCompare(b, 'en'))
      .map((name) => `<li><a href="${way}#${name}">${name}</a></li>`)
    return `<section><h2><a href="${way}">${titleOf(path)}</a></h2><ul>${items.join('')}</ul></section>`
  })
  const body = `<h1>Raw API, layer ${layer}</h1>
<p>Every function and type of the layer, as Telegram's schema declares it. Call a function with <code>client.invoke('help.getConfig', {})</code>.</p>
<p><input type="search" id="search" placeholder="Find a name" aria-label="Find a name" autocomplete="off"></p>
<div id="names">${sections.join('\n')}</div>
<script>
const search = document.getElementById('search')
search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase()
  for (const section of document.querySelectorAll('#names section')) {
    let isShown = false
    for (const item of section.querySelectorAll('li')) {
      item.hidden = !item.textContent.toLowerCase().includes(wanted)
      if (!item.hidden) isShown = true
    }
    section.hidden = !isShown
  }
})
</script>`
  return { path: '/tl/index.html', text: document('Raw API', body, layer), anchors: new Set() }
}

function document(title: string, body: string, layer: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Raw API ${layer} | Whimbrel</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="raw.css">
<script>
const choice = localStorage.getItem('vitepress-theme-appearance') || 'auto'
const isDark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.classList.toggle('dark', isDark)
</script>
</head>
<body>
<nav><a href="../index.html">Whimbrel</a> <a href="../guides/installation.html">Guides</a> <a href="../reference/index.html">Reference</a> <a href="index.html">Raw API</a></nav>
<main>
${body}
</main>
</body>
</html>
`
}
