import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { methodShape } from './methodShape.js'

const PATH = 'src/methods/chats/joinChat.ts'
const GOOD = `export interface JoinChatOptions { readonly limit?: number }
export async function joinChat(core: Core, chatId: ID, options: JoinChatOptions = {}): Promise<Chat> {
  return core.invoke('channels.joinChannel', {})
}`

const find = (text: string, others: Record<string, string> = {}): readonly string[] =>
  findViolations(methodShape, {
    'src/methods/chats/joinChat.test.ts': '',
    'src/methods/chats/joinChat.example.ts': '',
    'src/methods/index.ts': '',
    [PATH]: text,
    ...others,
  })

describe('methodShape', () => {
  it('admits a method with or without options', () => {
    expect(find(GOOD)).toEqual([])
    expect(find('export async function joinChat(core: Core): Promise<void> {}\nfunction inner() {}')).toEqual([])
    expect(find('export async function* joinChat(core: Core): AsyncGenerator<Chat, void> {}')).toEqual([])
  })

  it.each([
    [GOOD.replace('export async', 'async'), 'exports no function joinChat'],
    [GOOD.replace('async ', ''), 'is not async'],
    [GOOD.replace('joinChat(core', 'enterChat(core'), 'exports no function joinChat'],
    [GOOD.replace('core: Core, ', ''), 'does not begin with `core: Core`'],
    [GOOD.replace('core: Core', 'client: Client'), 'does not begin with `core: Core`'],
    [GOOD.replace(': Promise<Chat>', ''), 'names no result: write Promise<'],
    [GOOD.replace('function', 'function*'), 'names no result: write AsyncGenerator<'],
    [GOOD.replace('joinChat(core', 'joinChat<T>(core'), 'has type parameters'],
    [GOOD.replace('= {})', '= {}, last = 1)'), 'has arguments after its options'],
    [GOOD.replaceAll('JoinChatOptions', 'JoinOptions'), 'exports JoinOptions'],
    [`${GOOD}\nexport const more = 1`, 'exports more'],
    [`export async function joinChat(core: Core): Promise<Chat>\n${GOOD}`, 'has overloads'],
    [`${GOOD}${'\n'.repeat(77)}// the end`, '81 lines, at most 80'],
  ])('refuses what is no method (%#)', (text, reason) => {
    expect(find(text).join('\n')).toContain(`${PATH}:`)
    expect(find(text).join('\n')).toContain(reason)
  })

  it('wants a test and an example beside each method', () => {
    expect(
      find(GOOD, { 'src/methods/users/getMe.ts': 'export async function getMe(core: Core): Promise<User> {}' }),
    ).toEqual([
      'src/methods/users/getMe.ts:1 has no test: write src/methods/users/getMe.test.ts',
      'src/methods/users/getMe.ts:1 has no example: write src/methods/users/getMe.example.ts',
    ])
  })
})
