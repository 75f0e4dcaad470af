import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createProject } from '../source/project.js'
import { printFloors } from './floorTable.js'
import { runRules } from './runRules.js'

it('prints one line a violation: the place, the rule, what is wrong and what to do', () => {
  const project = createProject({
    'ARCHITECTURE.md': printFloors().join('\n'),
    'src/core/core.ts': "import { Client } from '../client/client.js'\nexport interface Core {}\n",
    'src/client/client.ts': 'export class Client {}\n',
  })
  expect(runRules(project)).toEqual([
    'src/core/core.ts:1 floors: core (floor 4) imports src/client/client.ts (floor 6): move what is shared to a lower floor, or hand it in as an argument',
  ])
})

it('knows every rule there is, each with its own test', () => {
  const files = readdirSync(new URL('rules', import.meta.url))
  const listed = readFileSync(new URL('runRules.ts', import.meta.url), 'utf8')
  const rules = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace(/\.ts$/, ''))
  expect(rules.length).toBeGreaterThan(10)
  for (const rule of rules) {
    expect(listed.split(/\s+/), rule).toContain(`${rule},`)
    expect(files).toContain(`${rule}.test.ts`)
  }
})
