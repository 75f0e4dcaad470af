import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Composer, InlineKeyboard } from '../../src/bot/index.js'
import { createContext } from '../../src/client/context/createContext.js'
import { Client } from '../../src/index.js'

const GUIDE = new URL('../../site/guides/other-libraries.md', import.meta.url)
const LIBRARIES = ['GramJS', 'Telethon', 'MTKruto', 'mtcute', 'grammY']

const client = new Client({ apiId: 1, apiHash: 'hash' })
const context = createContext({ type: 'authorizationState', isAuthorized: true }, client)

/** What a name before a dot stands for in the column of this library; those of a context that are data are left out. */
const OWNERS: ReadonlyMap<string, object> = new Map<string, object>([
  ['client', client],
  ['context', context],
  ['bot', new Composer()],
])
const DATA_OF_CONTEXTS = new Set(['client', 'command'])
/** What a bot has beyond a composer. */
const OF_BOTS = new Set(['detach'])

/** The names that a text calls something by: `client.sendMessage` and the like. */
function namesOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/\b(client|context|bot)\.(\w+)/g)].map(([, owner = '', name = '']) => [owner, name])
}

/** What the cells of a library's table say of this one. */
function cellsFor(library: string): readonly string[] {
  const rows =
    readFileSync(GUIDE, 'utf8').split(`\n| ${library} | Whimbrel |\n`)[1]?.split('\n\n')[0]?.split('\n') ?? []
  return rows.slice(1).map((row) => row.split(' | ').at(-1) ?? '')
}

function isThere([owner, name]: readonly [string, string]): boolean {
  if (owner === 'context' && DATA_OF_CONTEXTS.has(name)) return true
  if (owner === 'bot' && OF_BOTS.has(name)) return true
  const object = OWNERS.get(owner)
  return object !== undefined && typeof Reflect.get(object, name) === 'function'
}

describe('the tables of equivalents', () => {
  it.each(LIBRARIES)('name for %s only what is there', (library) => {
    const names = cellsFor(library).flatMap(namesOf)
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !isThere(name))).toEqual([])
  })

  it('would notice a name that is not there', () => {
    expect(namesOf('`client.sendMesage(chat)` and `bot.on(f)`').filter((name) => !isThere(name))).toEqual([
      ['client', 'sendMesage'],
    ])
  })

  it('name the steps of keyboards as they are', () => {
    const steps = [...readFileSync(GUIDE, 'utf8').matchAll(/\| `new InlineKeyboard\(\)\.(\w+)\([^|]*\|$/gm)]
    expect(steps.map(([, step = '']) => Reflect.has(new InlineKeyboard(), step))).toEqual([true])
  })
})
