import { describe, expect, it } from 'vitest'
import { type Project, createProject } from '../source/project.js'
import { type ReferenceSetting, readReference } from './readReference.js'

const METHOD = `import { inviteLinkOf } from '../../core/answers/inviteLinkOf.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
/** What it is like. */
export interface CreateLinkOptions {
  /** What administrators see. */
  readonly title?: string
}

/** Creates a link. */
export async function createLink(core: Core, chatId: ID, options: CreateLinkOptions = {}): Promise<readonly Link[]> {
  const invite = await core.invoke('messages.exportChatInvite', { peer: await resolveChat(core, chatId) })
  return inviteLinkOf(core, invite)
}
`

const SOURCES: Readonly<Record<string, string>> = {
  'src/index.ts': "export type * from './types/link.js'",
  'src/types/link.ts': `import type { Named } from './named.js'
/** A chat. */
export type ID = number | string
/** A link. */
export interface Link extends Named {
  /** The link itself. */
  readonly inviteLink: string
  readonly raw?: tl.messages_ChatInvite
  close(when: Date): Promise<void>
}
`,
  'src/types/named.ts': `import type { Title } from './title.js'
/** Something with a name. */
export interface Named {
  readonly title: Title
}
`,
  'src/types/title.ts': `/** A title. */
export type Title = | 'a' | 'b'`,
  'src/core/peers/resolveChat.ts': `export async function resolveChat(core: Core, id: ID) {
  return core.invoke('contacts.resolveUsername', { username: id })
}`,
  'src/core/answers/inviteLinkOf.ts': `export async function inviteLinkOf(core: Core, invite: unknown) {
  return core.invoke('users.getUsers', { id: [] })
}`,
  'src/core/answers/unused.ts': `export async function unused(core: Core) {
  return core.invoke('help.getConfig', {})
}`,
  'src/methods/links/createLink.ts': METHOD,
  'src/methods/links/createLink.example.ts': `/** Shows it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  // One.
  if (chatId) {
    await client.createLink(chatId)
  }
}
`,
}

const SETTING: ReferenceSetting = {
  layer: 1,
  callersOf: (name) => (name === 'users.getUsers' ? 'both' : 'user'),
  errorsOf: (name) => (name === 'messages.exportChatInvite' ? ['CHAT_ADMIN_REQUIRED', 'SOME_OTHER'] : []),
  errorCodeOf: (name) => (name === 'CHAT_ADMIN_REQUIRED' ? 400 : undefined),
  isRawType: (name) => name === 'messages_ChatInvite',
}

function projectWith(changes: Readonly<Record<string, string>>): Project {
  return createProject({ ...SOURCES, ...changes })
}

function faultsOf(path: string, before: string, after: string): readonly string[] {
  const text = SOURCES[path] ?? ''
  expect(text).toContain(before)
  return readReference(projectWith({ [path]: text.replace(before, after) }), SETTING).faults
}

describe('readReference', () => {
  it('reads a method out of its file', () => {
    const { reference, faults } = readReference(createProject(SOURCES), SETTING)
    expect(faults).toEqual([])
    expect(reference.methods).toEqual([
      {
        name: 'createLink',
        group: 'links',
        text: 'Creates a link.',
        parameters: [
          {
            name: 'chatId',
            isOptional: false,
            type: [{ text: 'ID', name: 'ID' }],
            text: 'The identifier of the chat.',
          },
        ],
        options: [{ name: 'title', isOptional: true, type: [{ text: 'string' }], text: 'What administrators see.' }],
        areOptionsOptional: true,
        result: [{ text: 'readonly ' }, { text: 'Link', name: 'Link' }, { text: '[]' }],
        functions: ['users.getUsers', 'messages.exportChatInvite'].toSorted(),
        furtherFunctions: ['contacts.resolveUsername'],
        callers: 'both',
        errors: [
          { name: 'CHAT_ADMIN_REQUIRED', code: 400, advice: expect.stringContaining('administrator') },
          { name: 'SOME_OTHER', code: undefined },
        ],
        example: {
          text: 'Shows it.',
          code: '// One.\nif (chatId) {\n  await client.createLink(chatId)\n}',
          given: ['client', 'chatId'],
        },
      },
    ])
  })

  it('reads types with what they inherit, and types that they name', () => {
    const { types } = readReference(createProject(SOURCES), SETTING).reference
    expect(types.map(({ name, isExported }) => [name, isExported])).toEqual([
      ['ID', true],
      ['Link', true],
      ['Named', false],
      ['Title', false],
    ])
    const link = types.find(({ name }) => name === 'Link')
    expect(link?.extended).toEqual(['Named'])
    expect(link?.properties.map(({ name, type }) => [name, type.map(({ text }) => text).join('')])).toEqual([
      ['inviteLink', 'string'],
      ['raw', 'tl.messages_ChatInvite'],
      ['close', '(when: Date): Promise<void>'],
      ['title', 'Title'],
    ])
    expect(types.at(-1)?.definition).toEqual([{ text: "'a' | 'b'" }])
  })

  it('tells a method for users alone by its own check', () => {
    const path = 'src/methods/links/createLink.ts'
    const text = METHOD.replace('  const invite', "  assertUser(core, 'createLink')\n  const invite")
    const { reference } = readReference(projectWith({ [path]: text }), SETTING)
    expect(reference.methods[0]?.callers).toBe('user')
  })

  it('takes the sentence of an argument from its method before any other', () => {
    const path = 'src/methods/links/createLink.ts'
    const text = METHOD.replace(
      '/** Creates a link. */',
      '/**\n * Creates a link.\n *\n * @param chatId - Where to.\n */',
    )
    const { reference } = readReference(projectWith({ [path]: text }), SETTING)
    expect(reference.methods[0]?.parameters[0]?.text).toBe('Where to.')
    expect(reference.methods[0]?.text).toBe('Creates a link.')
  })

  it.each([
    ['a method without a doc comment', '/** Creates a link. */', '', 'the method createLink has no sentence'],
    ['a method without a whole sentence', 'Creates a link.', 'Creates a link', 'the method createLink has no sentence'],
    ['an option without a sentence', '/** What administrators see. */', '', 'the option title of createLink has no'],
    ['an argument that nobody explains', 'chatId: ID', 'place: ID', 'the argument place of createLink has no sentence'],
    ['a linked type without a page', 'readonly Link[]', 'readonly Lonk[]', 'names the type Lonk, which has no page'],
  ])('finds %s', (_, before, after, fault) => {
    const faults = faultsOf('src/methods/links/createLink.ts', before, after)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it.each([
    ['src/types/link.ts', '/** A link. */', '', 'the type Link has no sentence'],
    [
      'src/types/link.ts',
      'messages_ChatInvite',
      'messages_ChatInvito',
      'the type tl.messages_ChatInvito, which has no',
    ],
    ['src/types/named.ts', 'title: Title', 'title: Titel', 'names the type Titel, which has no page'],
    ['src/types/title.ts', '/** A title. */', '', 'the type Title has no sentence'],
  ])('finds what is missing in %s', (path, before, after, fault) => {
    const faults = faultsOf(path, before, after)
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.join('\n')).toContain(fault)
  })
})
