import { expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { size } from './size.js'

const lines = (count: number): string => 'a\n'.repeat(count)

it('admits 300 lines and refuses 301, in tests too', () => {
  expect(findViolations(size, { 'src/a/a.ts': lines(300), 'tools/run/a.js': lines(300) })).toEqual([])
  expect(findViolations(size, { 'src/a/a.ts': `${lines(300)}a` })).toHaveLength(1)
  expect(findViolations(size, { 'src/a/a.test.ts': lines(301) })).toEqual([
    'src/a/a.test.ts:301 301 lines, at most 300: take the file apart by what it does',
  ])
})

it('does not measure what a tool writes', () => {
  const generated = { 'src/tl/generated/api.ts': lines(9000), 'src/methods/index.ts': lines(500) }
  expect(findViolations(size, generated)).toEqual([])
})

it('admits 60 files in a folder, tests and examples not counted, and refuses 61', () => {
  const files = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index): [string, string][] => [
        [`src/a/f${index}.ts`, ''],
        [`src/a/f${index}.test.ts`, ''],
        [`src/a/f${index}.example.ts`, ''],
        [`src/a/deeper/f${index}.ts`, ''],
      ]).flat(),
    )
  expect(findViolations(size, files(60))).toEqual([])
  expect(findViolations(size, files(61))).toEqual([
    'src/a/deeper:1 61 files, at most 60: group them in folders by subject',
    'src/a:1 61 files, at most 60: group them in folders by subject',
  ])
})
