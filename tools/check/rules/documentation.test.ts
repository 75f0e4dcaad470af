import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { documentation } from './documentation.js'

const MANIFEST = JSON.stringify({
  exports: {
    '.': './dist/index.js',
    './tl': { types: './dist/tl/index.d.ts', default: './dist/tl/index.js' },
    './package.json': './package.json',
  },
})

const find = (texts: Record<string, string>): readonly string[] =>
  findViolations(documentation, { 'package.json': MANIFEST, ...texts })

describe('documentation', () => {
  it('finds undocumented exports behind any number of re-exports, once each', () => {
    const found = find({
      'src/index.ts':
        "export * from './client/index.js'\nexport { b as c } from './client/b.js'\nexport { E }\nimport { E } from './client/e.js'",
      'src/tl/index.ts': "export { b } from '../client/b.js'",
      'src/client/index.ts': "export { Client } from './client.js'",
      'src/client/client.ts': '\nexport class Client {}\nexport class Hidden {}',
      'src/client/b.ts': 'export const b = 1',
      'src/client/e.ts': 'export type E = 1',
    })
    expect(found).toEqual([
      'src/client/client.ts:2 Client has no doc comment: say in one sentence what it is or does',
      'src/client/b.ts:1 c has no doc comment: say in one sentence what it is or does',
      'src/client/e.ts:1 E has no doc comment: say in one sentence what it is or does',
    ])
  })

  it('asks nothing of what no door hands out', () => {
    expect(find({ 'src/index.ts': '', 'src/client/client.ts': 'export class Client {}' })).toEqual([])
  })

  it('admits whole sentences', () => {
    const text = `
/** Creates a link. More about it. */
export function create() {}
/**
 * A link that is spread over
 * two lines.
 *
 * And more, without a stop
 *
 * @param a what it is
 */
export class Link {}
/** \`base ^ exponent\`, big-endian. */
export const power = 1`
    expect(find({ 'src/index.ts': text })).toEqual([])
  })

  it.each([
    ['// Creates a link.', 'no doc comment'],
    ['/** Creates a link */', 'without a full stop'],
    ['/** creates a link. */', 'does not begin like a sentence'],
    ['/** Create a link. */', 'in the imperative: write "Creates ..."'],
    ['/**\n * Creates a link\n *\n * With a stop.\n */', 'without a full stop'],
    ['/** @returns a link. */', 'without a full stop'],
    ['/** Asks @BotFather for a token. */', 'an @ outside backticks ends it'],
  ])('refuses %j', (comment, reason) => {
    const [violation, ...others] = find({ 'src/index.ts': `${comment}\nexport function create() {}` })
    expect(violation).toContain(reason)
    expect(others).toEqual([])
  })

  it('wants a sentence at every property of exported options', () => {
    const text = `
/** How a link is made. */
export interface LinkOptions {
  /** The title. */
  readonly title?: string
  readonly limit?: number
}
/** A link. */
export interface Link {
  readonly title?: string
}`
    expect(find({ 'src/index.ts': text })).toEqual([
      'src/index.ts:6 LinkOptions.limit has no doc comment: say in one sentence what it is or does',
    ])
  })

  it('wants a sentence at a namespace that is handed out', () => {
    const others = { 'src/tl/generated/api.ts': 'export type a = 1' }
    const namespace = "export type * as Api from './tl/generated/api.js'"
    expect(find({ ...others, 'src/index.ts': namespace })).toHaveLength(1)
    expect(find({ ...others, 'src/index.ts': `/** The raw types. */\n${namespace}` })).toEqual([])
  })

  it('leaves generated declarations alone', () => {
    const texts = {
      'src/index.ts': "export * from './tl/generated/api.js'",
      'src/tl/generated/api.ts': 'export type a = 1',
    }
    expect(find(texts)).toEqual([])
  })
})
