import { handledFunction } from '../source/handledFunction.js'
import { listedFiles } from '../source/listedFiles.js'
import type { Project } from '../source/project.js'
import { BARREL_HEADER } from './barrelHeader.js'
import { printNames } from './printNames.js'

/** Where the list of the sandbox's handlers stands. */
export const HANDLERS_BARREL = 'src/sandbox/handlers/index.ts'

/** Writes the record of every handler by the TL function it answers. A handler whose type names no function is left out. */
export function handlersBarrel(project: Project): string {
  const handlers = listedFiles(project, 'src/sandbox/handlers')
    .flatMap((entry) => {
      const tlName = handledFunction(entry)
      return tlName === undefined ? [] : [{ ...entry, tlName, local: localName(entry.area, entry.name) }]
    })
    .toSorted((a, b) => (a.tlName < b.tlName ? -1 : 1))
  return [
    BARREL_HEADER,
    ...handlers.map(({ area, name, local }) =>
      printNames('import', [`${name} as ${local}`], `from './${area}/${name}.js'`),
    ),
    '\n/** The handlers of the sandbox by the name of the function they answer. */\n',
    ...printRecord(
      'export interface Handlers',
      handlers.map(({ tlName, local }) => `readonly ${keyOf(tlName)}: typeof ${local}`),
    ),
    '\n/** Every function that the sandbox answers. */\n',
    ...printRecord(
      'export const handlers: Handlers =',
      handlers.map(({ tlName, local }) => `${keyOf(tlName)}: ${local},`),
    ),
  ].join('')
}

function printRecord(before: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${before} {}\n`] : [`${before} {\n`, ...lines.map((line) => `  ${line}\n`), '}\n']
}

/** `messages` and `exportChatInvite` -> `messagesExportChatInvite`: the name alone may exist in several areas. */
function localName(area: string, name: string): string {
  return `${area}${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function keyOf(tlName: string): string {
  return tlName.includes('.') ? `'${tlName}'` : tlName
}
