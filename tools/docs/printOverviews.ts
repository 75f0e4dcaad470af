import { type Links, printText, wayTo } from './links.js'
import type { Page } from './page.js'
import type { MethodEntry, Reference } from './reference.js'

/** The errors of the family, in the order in which their page tells of them. */
const ERRORS = [
  'RpcError',
  'InputError',
  'ConnectionError',
  'TimeoutError',
  'UnknownOutcomeError',
  'SecurityError',
  'StorageError',
  'SchemaError',
]

/** Prints the pages that are about many things: methods by group, types, events, errors, functions. */
export function printOverviews(reference: Reference, links: Links): readonly Page[] {
  return [
    methodsPage(reference, links),
    typesPage(reference, links),
    eventsPage(reference, links),
    errorsPage(reference, links),
    functionsPage(reference, links),
  ]
}

/** The methods by the folder that they stand in: `inviteLinks` is called "Invite links". */
export function groupsOf({ methods }: Reference): ReadonlyMap<string, readonly MethodEntry[]> {
  const groups = new Map<string, MethodEntry[]>()
  for (const method of methods) {
    const words = method.group.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    groups.set(title, [...(groups.get(title) ?? []), method])
  }
  return groups
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^[^]*?[.:](?=\s|$)/.exec(text)?.[0].replaceAll('\n', ' ').replace(/:$/, '.') ?? text
}

function row(name: string, text: string, path: string, links: Links): string {
  return `- ${printText(`\`${name}\``, path, links)}: ${printText(firstSentence(text), path, links)}`
}

function methodsPage(reference: Reference, links: Links): Page {
  const path = 'reference/index.md'
  const groups = [...groupsOf(reference)].map(
    ([title, methods]) => `## ${title}\n\n${methods.map(({ name, text }) => row(name, text, path, links)).join('\n')}`,
  )
  const opening =
    'Every method of a [client](./types/Client.md). Each is also a function of its own in `whimbrel/methods`, which takes the client first.'
  return { path, title: 'Methods', text: `# Methods\n\n${opening}\n\n${groups.join('\n\n')}\n` }
}

function typesPage({ types }: Reference, links: Links): Page {
  const path = 'reference/types/index.md'
  const list = (isExported: boolean): string =>
    types
      .filter((type) => type.isExported === isExported)
      .map(({ name, text }) => row(name, text, path, links))
      .join('\n')
  const sections = ['# Types', list(true), '## Met inside of others', list(false)]
  return { path, title: 'Types', text: `${sections.join('\n\n')}\n` }
}

function eventsPage({ events }: Reference, links: Links): Page {
  const path = 'reference/events.md'
  const sections = events.flatMap(({ name, type, text }) => [
    `## ${name}`,
    printText(text, path, links),
    `What a handler is given: [${type}](${wayTo(path, `reference/types/${type}.md`)}) and \`client\`.`,
    `\`\`\`ts\nclient.on('${name}', (context) => {})\n\`\`\``,
  ])
  const opening =
    'What `client.on(name, handler)` takes. Handlers run one after the other, each after the one before is done; the returned function removes the handler.'
  return { path, title: 'Events', text: `${['# Events', opening, ...sections].join('\n\n')}\n` }
}

function errorsPage({ types }: Reference, links: Links): Page {
  const path = 'reference/errors.md'
  const sections = ERRORS.flatMap((name) => {
    const type = types.find((entry) => entry.name === name)
    return type === undefined ? [] : [`## [${name}](./types/${name}.md)`, printText(type.text, path, links)]
  })
  const opening =
    'Whatever this library throws on purpose is one of these. `type` tells them apart, and [`isRpcError`](./functions.md#isrpcerror) finds one that Telegram answered with by its name.'
  const sample =
    "```ts\ntry {\n  await client.createInviteLink(chatId)\n} catch (error) {\n  if (!isRpcError(error, 'CHAT_ADMIN_REQUIRED')) throw error\n}\n```"
  return { path, title: 'Errors', text: `${['# Errors', opening, sample, ...sections].join('\n\n')}\n` }
}

function functionsPage({ functions }: Reference, links: Links): Page {
  const path = 'reference/functions.md'
  const sections = functions.flatMap(({ name, text, signature }) => [
    `## ${name}`,
    printText(text, path, links),
    `\`\`\`ts\n${signature}\n\`\`\``,
  ])
  return {
    path,
    title: 'Functions',
    text: `${['# Functions', 'What `whimbrel` exports beside the client and its types.', ...sections].join('\n\n')}\n`,
  }
}
