import { expect, it } from 'vitest'
import { createProject } from '../source/project.js'
import { methodCatalogue } from './methodCatalogue.js'

const project = createProject({
  'src/tl/generated/errorTable.ts':
    'export const FUNCTION_ERRORS: string = `messages.plain 1\n+messages.forPeople 2\n*bots.forBots 3`',
  'src/core/signIn/helper.ts': "export function helper(core) { return core.invoke('messages.plain', {}) }",
  'src/methods/chats/renameChat.ts':
    "export async function renameChat(core: Core, chatId: ID, title: string) { await core.invoke('messages.forPeople', {}) }",
  'src/methods/chats/banChatMember.ts':
    "import { helper } from '../../core/signIn/helper.js'\nexport async function banChatMember(core: Core, chatId: ID, memberId: ID, chatIdAgain: ID) { await helper(core) }",
  'src/methods/bots/answer.ts':
    "export async function answer(core: Core, callbackQueryId: string, options: Options = {}) { await core.invoke('bots.forBots', {}) }",
  'src/methods/bots/guarded.ts': 'export async function guarded(core: Core) { assertUser(core) }',
  'src/methods/bots/listed.ts': 'export async function listed(core: Core, chatId?: ID) {}',
})

it('says what methods begin with, who may call them and what they call', () => {
  expect(methodCatalogue(project))
    .toBe(`// Written by \`npm run generate\` from the files of these folders: do not edit.

/** What the first arguments of a method name, of those that a context knows. */
export const METHOD_LEADS = {
  answer: ['callbackQueryId'],
  banChatMember: ['chatId', 'userId'],
  renameChat: ['chatId'],
} as const

/** The methods that only people may call. */
export type UserMethodName =
  | 'guarded'
  | 'renameChat'

/** The methods that only bots may call. */
export type BotMethodName =
  | 'answer'

/** The TL functions that each method calls. */
export interface MethodFunctions {
  readonly answer:
    | 'bots.forBots'
  readonly banChatMember:
    | 'messages.plain'
  readonly renameChat:
    | 'messages.forPeople'
}
`)
})
