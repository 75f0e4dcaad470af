import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { printFloors } from '../floorTable.js'
import { pages } from './pages.js'

const FLOORS = printFloors().join('\n')

const find = (texts: Record<string, string>): readonly string[] =>
  findViolations(pages, { 'ARCHITECTURE.md': FLOORS, 'package.json': '{"scripts":{"build":"x"}}', ...texts })

describe('pages', () => {
  it('wants the floors of the table in ARCHITECTURE.md', () => {
    expect(find({ 'ARCHITECTURE.md': FLOORS.replace('4 core network', '4 core     network ') })).toEqual([])
    expect(find({ 'ARCHITECTURE.md': FLOORS.replace('7 bot', '7 bots') })).toEqual([
      'ARCHITECTURE.md:1 does not draw the floor "7 bot": copy it from tools/check/floorTable.ts',
    ])
    expect(findViolations(pages, {})).toEqual([
      'ARCHITECTURE.md:1 is missing: draw the floors and the life of a request',
    ])
  })

  it('wants every path and script that a page names to exist', () => {
    const text = [
      'See `src/core/core.ts`, `src/core/`, [core](src/core/core.ts#L3), [web](https://example.org/src/no.ts), [top](#top).',
      'See `src/core/link.ts` and [guide](site/guide.md), `npm run build` and `npm run boil`.',
      'Free: `src/methods/<area>/*.ts`, `createLink()`.',
    ].join('\n')
    expect(find({ 'README.md': text, 'src/core/core.ts': '' })).toEqual([
      'README.md:2 names site/guide.md, which does not exist: correct the page',
      'README.md:2 names src/core/link.ts, which does not exist: correct the page',
      'README.md:2 names npm run boil, which does not exist: correct the page',
    ])
  })
})
