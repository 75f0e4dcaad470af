import { type Links, printText, printType, wayTo } from './links.js'
import type { Page } from './page.js'
import type { Callers } from '../source/callers.js'
import type { MethodEntry, Property } from './reference.js'

const CALLERS: Readonly<Record<Callers, string>> = {
  user: 'User accounts only.',
  bot: 'Bots only.',
  both: 'User accounts and bots.',
}

/** Prints the page of a method: what it takes and gives, who may call it, what can go wrong, and what stands behind it. */
export function printMethod(method: MethodEntry, related: readonly string[], links: Links): Page {
  const path = `reference/methods/${method.name}.md`
  const sections = [
    `# ${method.name}`,
    printText(withoutTail(method.text), path, links),
    ...printParameters(method, path, links),
    '## Result',
    printResult(method, path, links),
    '## Syntax',
    printSyntax(method),
    '## Who may call it',
    CALLERS[method.callers],
    ...printErrors(method, path, links),
    ...printExample(method, path, links),
    ...printFunctions(method, path, links),
    ...printRelated(related, path, links),
  ]
  return { path, title: method.name, text: `${sections.join('\n\n')}\n` }
}

/** The addresses of TL functions and who may call stand in sections of their own. */
function withoutTail(text: string): string {
  return text.replace(/\s*Calls https:[^]*$/, '').trim()
}

function printParameters({ parameters, options }: MethodEntry, path: string, links: Links): string[] {
  if (parameters.length + options.length === 0) return ['## Parameters', 'None.']
  return ['## Parameters', [...parameters, ...options].map((entry) => printProperty(entry, path, links)).join('\n\n')]
}

/** Prints one parameter, option or property as an entry of a list. */
export function printProperty({ name, isOptional, type, text }: Property, path: string, links: Links): string {
  const head = `- **${name}**${isOptional ? '?' : ''}: ${printType(type, path, links)}`
  if (text === '') return head
  const body = printText(text, path, links).replaceAll(/\n(?=.)/g, '\n  ')
  return `${head}\n\n  ${body}`
}

function printResult({ result }: MethodEntry, path: string, links: Links): string {
  return result.length === 1 && result[0]?.text === 'void' ? 'Nothing.' : printType(result, path, links)
}

function printSyntax({ name, parameters, options, areOptionsOptional }: MethodEntry): string {
  const required = parameters.filter(({ isOptional }) => !isOptional).map((parameter) => parameter.name)
  const requiredOptions = options.filter(({ isOptional }) => !isOptional)
  const object = (entries: readonly Property[]): string =>
    entries.length === 0 ? '{}' : `{\n${entries.map((entry) => `  ${entry.name},\n`).join('')}}`
  const calls: string[] = []
  const shortest = options.length === 0 || areOptionsOptional ? required : [...required, object(requiredOptions)]
  const isOneForm = options.length === 0 && required.length === parameters.length
  if (!isOneForm && (areOptionsOptional || options.length === 0 || requiredOptions.length > 0))
    calls.push(`// Required parameters only.\nawait client.${name}(${shortest.join(', ')})`)
  const all = parameters.map((parameter) => parameter.name)
  const longest = options.length === 0 ? all : [...all, object(options)]
  const call = `await client.${name}(${longest.join(', ')})`
  calls.push(
    isOneForm
      ? call
      : `// Required parameters + optional parameters.\n// Any of the optional parameters can be left out.\n${call}`,
  )
  return `\`\`\`ts\n${calls.join('\n\n')}\n\`\`\``
}

function printErrors({ errors, functions }: MethodEntry, path: string, links: Links): string[] {
  const family = wayTo(path, 'reference/errors.md')
  const opening = `Every method can throw the [errors that any call can end with](${family}).`
  if (errors.length === 0) return ['## Errors', opening]
  const known = errors.filter(({ advice }) => advice !== undefined)
  const others = errors.filter(({ advice }) => advice === undefined)
  const rows = known.map(
    ({ name, code, advice = '' }) => `| \`${name}\` | ${code ?? ''} | ${printText(advice, path, links)} |`,
  )
  const source = functions.length === 1 ? 'the function behind it is' : 'the functions behind it are'
  return [
    '## Errors',
    `${opening} Of its own, ${source} known to end with these. They arrive as an [\`RpcError\`](${wayTo(path, 'reference/types/RpcError.md')}) whose \`name\` is the name here.`,
    ...(rows.length === 0
      ? []
      : [`| Name | Code | What it means, and what to do |\n| --- | --- | --- |\n${rows.join('\n')}`]),
    ...(others.length === 0
      ? []
      : [
          `${rows.length === 0 ? 'Known' : 'Also known'}: ${others.map(({ name, code }) => `\`${name}\`${code === undefined ? '' : ` (${code})`}`).join(', ')}.`,
        ]),
  ]
}

function printExample({ example }: MethodEntry, path: string, links: Links): string[] {
  if (example === undefined) return []
  const given = example.given.map((name) => `\`${name}\``)
  const names = given.length > 1 ? `${given.slice(0, -1).join(', ')} and ${given.at(-1) ?? ''}` : (given[0] ?? '')
  const testing = wayTo(path, 'guides/testing.md')
  const ready = given.length === 0 ? '' : ` ${names} ${given.length > 1 ? 'are' : 'is'} ready before it begins.`
  return [
    '## Example',
    `${printText(example.text, path, links)} This code is run against the [sandbox](${testing}) by the tests.${ready}`,
    `\`\`\`ts\n${example.code}\n\`\`\``,
  ]
}

function printFunctions({ functions, furtherFunctions }: MethodEntry, path: string, links: Links): string[] {
  if (functions.length + furtherFunctions.length === 0) return []
  const link = (name: string): string => {
    const place = links.placeOf(name)
    const ours = place === undefined ? `\`${name}\`` : `[\`${name}\`](${wayTo(path, place)})`
    return `- ${ours} ([Telegram's page](https://core.telegram.org/method/${name}))`
  }
  const further =
    furtherFunctions.length === 0
      ? []
      : [
          `To find the chats and users that it is given, where they are not known yet, it may also call ${furtherFunctions.map((name) => printText(`\`${name}\``, path, links)).join(', ')}.`,
        ]
  const own = functions.length === 0 ? [] : [functions.map(link).join('\n')]
  return ['## TL functions behind it', ...own, ...further]
}

function printRelated(related: readonly string[], path: string, links: Links): string[] {
  if (related.length === 0) return []
  return ['## Related', related.map((name) => `- ${printText(`\`${name}\``, path, links)}`).join('\n')]
}
