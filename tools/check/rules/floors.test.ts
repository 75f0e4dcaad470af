import { describe, expect, it } from 'vitest'
import { FLOOR_TABLE } from '../floorTable.js'
import { findViolations } from '../findViolations.js'
import { floors } from './floors.js'

const find = (path: string, text: string): readonly string[] => findViolations(floors, { [path]: text })

describe('floors', () => {
  it('admits the own room, lower floors, packages and the runtime', () => {
    const text = [
      "import { a } from './a.js'",
      "import type { Core } from '../../core/core.js'",
      "import { hex } from '../../bytes/hex.js'",
      "import { x } from 'libsql'",
      "import { readFile } from 'node:fs'",
    ].join('\n')
    expect(find('src/methods/chats/joinChat.ts', text)).toEqual([])
  })

  it.each([
    ['a static import', "import { Client } from '../../client/client.js'"],
    ['an import for its effect', "import '../../client/client.js'"],
    ['a type-only import', "import type { Client } from '../../client/client.js'"],
    ['a re-export', "export { Client } from '../../client/client.js'"],
    ['a re-export of everything', "export * from '../../client/client.js'"],
    ['a re-export of types', "export type { Client } from '../../client/client.js'"],
    ['a dynamic import', "const load = () => import('../../client/client.js')"],
    ['an import inside a type', "type C = import('../../client/client.js').Client"],
    ['a required module', "const client = require('../../client/client.js')"],
  ])('refuses %s of a higher floor', (_form, statement) => {
    expect(find('src/methods/chats/joinChat.ts', `\n${statement}\n`)).toEqual([
      'src/methods/chats/joinChat.ts:2 methods (floor 5) imports src/client/client.ts (floor 6): ' +
        'move what is shared to a lower floor, or hand it in as an argument',
    ])
  })

  it('refuses every pair of rooms that does not lead down, and no other but the sealed ones', () => {
    const rooms = FLOOR_TABLE.flatMap((row, floor) => row.map((room) => ({ room, floor })))
    for (const from of rooms) {
      for (const to of rooms) {
        const isRefused = find(`src/${from.room}/a.ts`, `import '../${to.room}/b.js'`).length > 0
        const isSealed = to.room === 'sandbox' && from.room !== 'cli'
        expect(isRefused, `${from.room} -> ${to.room}`).toBe(
          from.room !== to.room && (to.floor >= from.floor || isSealed),
        )
      }
    }
  })

  it('lets only the command line know the sandbox', () => {
    expect(find('src/cli/sandbox.ts', "import '../sandbox/index.js'")).toEqual([])
    expect(find('src/client/client.ts', "import '../sandbox/index.js'")).toEqual([
      'src/client/client.ts:1 imports src/sandbox/index.ts: only cli may import sandbox, everybody else meets it in bytes',
    ])
  })

  it('lets a door import every room, and nobody import a door', () => {
    expect(find('src/index.ts', "export * from './client/client.js'\nexport * from './errors/index.js'")).toEqual([])
    expect(find('src/client/client.ts', "import '../index.js'")).toEqual([
      'src/client/client.ts:1 imports src/index.ts, a door: import the file that declares what is needed',
    ])
  })

  it('refuses a room that has no floor', () => {
    expect(find('src/attic/box.ts', '')).toEqual([
      'src/attic/box.ts:1 attic is no room: give it a floor in tools/check/floorTable.ts, or move the file',
    ])
    expect(find('src/client/client.ts', "import '../attic/box.js'")).toHaveLength(1)
  })

  it('refuses the ways around it', () => {
    expect(find('src/client/client.ts', "import { hex } from 'whimbrel/bytes'")).toHaveLength(1)
    expect(find('src/client/client.ts', "import '../../tools/check/main.js'")).toHaveLength(1)
    expect(find('src/client/client.ts', "import './client.test.js'")).toHaveLength(1)
    expect(find('src/client/client.ts', 'const load = (name: string) => import(name)')).toHaveLength(1)
  })

  it('leaves tests and examples alone', () => {
    expect(find('src/methods/chats/joinChat.test.ts', "import '../../client/client.js'")).toEqual([])
    expect(find('src/methods/chats/joinChat.example.ts', "import { Client } from 'whimbrel'")).toEqual([])
  })
})
