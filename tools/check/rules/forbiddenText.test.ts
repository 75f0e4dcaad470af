import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { forbiddenText } from './forbiddenText.js'

const find = (text: string, path = 'src/a/a.test.ts'): readonly string[] =>
  findViolations(forbiddenText, { [path]: text })

describe('forbiddenText', () => {
  // Some are put together here, so that this file does not contain what it speaks of.
  it.each([
    'const a = b as any',
    'const a = <any>b',
    'const a = b as unknown as C',
    'const a = (b as unknown) as C',
    ['// @ts', 'ignore'].join('-'),
    ['// @ts', 'nocheck'].join('-'),
    ['// TO', 'DO later'].join(''),
    ['// FIX', 'ME'].join(''),
    ['// ox', 'lint-disable-next-line no-eval'].join(''),
    "it.only('a', f)",
    "describe.skip('a', f)",
    "it.each([1]).skip('a', f)",
    "it.concurrent.only('a', f)",
    "test.todo('a')",
    'it("a", (context) => context.skip())',
    "xit('a', f)",
  ])('refuses %s', (text) => {
    expect(find(`\n${text}`)).toHaveLength(1)
    expect(find(`\n${text}`)[0]).toMatch(/^src\/a\/a\.test\.ts:2 /)
  })

  it.each([
    'const a = b as unknown',
    'const a = b as const',
    'reader.skip(4)',
    'const s = "as any"',
    "it.skipIf(condition)('a', f)",
    "it.each([1])('a', f)",
    ['// ox', 'lint-disable-next-line no-eval -- the platform allows it'].join(''),
  ])('admits %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('leaves generated files alone', () => {
    expect(find('const a = b as any', 'src/tl/generated/api.ts')).toEqual([])
  })
})
