import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { runtimeNames } from './runtimeNames.js'

const find = (text: string, path = 'src/core/a.ts'): readonly string[] => findViolations(runtimeNames, { [path]: text })

describe('runtimeNames', () => {
  it.each([
    'process.exit(1)',
    "const b = Buffer.from('')",
    'function f(data: Buffer) {}',
    'const t: NodeJS.Timeout = x',
    'if (typeof window !== "undefined") f()',
    'globalThis.process.exit(1)',
    'const d = Deno, e = Bun',
    'export const o = { fetch }',
    'const { env = process.env } = o',
    "import { readFileSync } from 'node:fs'",
    "import { createHash } from 'crypto'",
    "const fs = () => import('node:fs')",
    'setTimeout(f, 1)',
    'const queue = { start: setInterval }',
    'AbortSignal.timeout(100)',
    'Date.now()',
    'const d = new Date()',
    'const d = new Date',
    'Math.random()',
    'const random = Math.random',
    'performance.now()',
    'crypto.getRandomValues(bytes)',
    '{ const process = 1 }\nprocess',
    'function f(process: number) {}\nf(process.pid)',
  ])('refuses %s', (text) => {
    expect(find(text).length).toBeGreaterThan(0)
  })

  it.each([
    'class A { process(data: number) { return this.process(data) } }',
    'const o = { process: 1, window: 2 }',
    'interface A { process(data: number): void; window: number }',
    'function f(window: number) { return () => window + 1 }',
    'function f({ process }: A) { return process }',
    'const f = (crypto: Crypto) => crypto.sha1()',
    "import { crypto } from './crypto.js'\ncrypto.sha1()",
    'for (const window of windows) f(window)',
    'try { f() } catch (process) { g(process) }',
    'function f() { return performance() }\nfunction performance() {}',
    'const d = new Date(5), e = Math.max(1, 2), s = AbortSignal.any([])',
    'type F = (process: number) => void',
    'queueMicrotask(f)',
    '// process and Buffer and setTimeout\nconst s = "process"',
    'core.now()',
  ])('admits %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('says where and what to do', () => {
    expect(find('\n\nsetTimeout(f, 1)\nnew Date()')).toEqual([
      'src/core/a.ts:3 names setTimeout, a global timer: use the clock that is handed in',
      'src/core/a.ts:4 reads a clock or chance (new Date()): take it as an argument or from the platform',
    ])
  })

  it('lets the platform do everything, and the command line all but read clocks', () => {
    const text = "import 'node:fs'\nprocess.exit()\nDate.now()"
    expect(find(text, 'src/platform/node/a.ts')).toEqual([])
    expect(find(text, 'src/cli/a.ts')).toHaveLength(1)
    expect(find(text, 'src/text/a.ts')).toHaveLength(3)
  })

  it('leaves tests and what is outside src alone', () => {
    expect(find('process.exit()', 'src/core/a.test.ts')).toEqual([])
    expect(find('process.exit()', 'tools/check/main.ts')).toEqual([])
  })
})
