import { describe, expect, it } from 'vitest'
import { parseTl } from 'whimbrel/tl'
import { createProject } from '../source/project.js'
import { printSite } from './printSite.js'

const SOURCES: Readonly<Record<string, string>> = {
  'src/index.ts': "export * from './types/id.js'",
  'src/types/id.ts':
    '/** A chat: see `sayHello`. */\nexport type ID = number | string\n/** Everything. */\nexport interface Client {}\n/** An answer. */\nexport class RpcError {}\n/** Tells. */\nexport function isRpcError(error: unknown): boolean {}',
  'src/methods/words/sayHello.ts': `/** What can be left out. */
export interface SayHelloOptions {
  /** Whether it is said aloud. */
  readonly loud?: boolean
}

/** Says hello to an \`ID\`. */
export async function sayHello(core: Core, chatId: ID, options: SayHelloOptions = {}): Promise<ID> {
  await core.invoke('help.sayHello', { loud: options.loud })
  return chatId
}
`,
  'src/methods/words/sayNothing.ts': `/** Says nothing. */
export async function sayNothing(core: Core, chatId: ID): Promise<void> {
}
`,
  'site/guides/words.md': '# Words\n\n`sayHello` greets.\n\n<<< code/greet.ts\n',
  'site/guides/code/greet.ts': `import { Client } from 'whimbrel'
import type { Stage } from '../stage.js'

export async function greet({ client }: Stage): Promise<void> {
  await client.sayHello(1)
}
`,
}

const SETTING = {
  layer: 7,
  definitions: [
    ...parseTl(`inputUserSelf#f7c1b13f = InputUser;
---functions---
help.sayHello#1 flags:# loud:flags.0?true to:flags.1?InputUser = InputUser;`),
  ],
  factsOf: () => ({ callers: 'bot' as const, errors: ['PEER_ID_INVALID'] }),
  errorCodeOf: () => 400,
}

function siteWith(changes: Readonly<Record<string, string>> = {}): ReturnType<typeof printSite> {
  return printSite(createProject({ ...SOURCES, ...changes }), SETTING)
}

describe('printSite', () => {
  it('prints a method with both forms of its syntax', () => {
    const { files, faults } = siteWith()
    expect(faults).toEqual([])
    const page = files.get('reference/methods/sayHello.md') ?? ''
    for (const text of [
      'Says hello to an [`ID`](../types/ID.md).',
      '- **chatId**: [ID](../types/ID.md)\n\n  The identifier of the chat.',
      '- **loud**?: boolean\n\n  Whether it is said aloud.',
      '## Result\n\n[ID](../types/ID.md)',
      '// Required parameters only.\nawait client.sayHello(chatId)\n',
      'await client.sayHello(chatId, {\n  loud,\n})',
      'Bots only.',
      '| `PEER_ID_INVALID` | 400 | Telegram knows no chat',
      '[`help.sayHello`](/tl/help.html#help.sayHello)',
      '- [`sayNothing`](./sayNothing.md)',
    ])
      expect(page).toContain(text)
    expect(files.get('public/reference/methods/sayHello.md')).toBe(page)
    expect(files.get('public/llms.txt')).toContain('/reference/methods/sayHello.md')
  })

  it('prints one form where nothing can be left out', () => {
    const page = siteWith().files.get('reference/methods/sayNothing.md') ?? ''
    expect(page).toContain('```ts\nawait client.sayNothing(chatId)\n```')
    expect(page).toContain('## Result\n\nNothing.')
  })

  it('prints the raw API with links between functions, types and methods', () => {
    const { files } = siteWith()
    const page = files.get('public/tl/help.html') ?? ''
    expect(page).toContain('<a href="base.html#InputUser">InputUser</a>')
    expect(page).toContain('<a href="../reference/methods/sayHello.html">sayHello</a>')
    expect(files.get('public/tl/base.html')).toContain('<div id="inputUserSelf">')
    expect(files.get('public/tl/index.html')).toContain('<a href="help.html#help.sayHello">help.sayHello</a>')
    expect(files.get('public/tl/help.md')).toContain('help.sayHello#1\n  flags:#\n  loud:flags.0?true\n')
  })

  it('puts the code of its file into a guide', () => {
    const page = siteWith().files.get('guides/words.md')
    expect(page).toBe(
      "# Words\n\n[`sayHello`](../reference/methods/sayHello.md) greets.\n\n```ts\nimport { Client } from 'whimbrel'\n\nawait client.sayHello(1)\n```\n",
    )
  })

  it.each([
    [
      'code that is missing',
      { 'site/guides/words.md': '# Words\n\n<<< code/greet.ts\n\n<<< code/great.ts\n' },
      'great.ts is no file',
    ],
    ['code that no guide shows', { 'site/guides/words.md': '# Words\n' }, 'no guide shows this code'],
    ['a broken link in a guide', { 'site/guides/more.md': '# More\n\n[words](./wards.md)\n' }, 'leads nowhere'],
    ['a guide without a heading', { 'site/guides/more.md': 'More\n' }, 'has no heading'],
  ])('finds %s', (_, changes, fault) => {
    const { faults } = siteWith(changes)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })
})
