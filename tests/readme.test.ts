import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
/** It lies within the project, so that imports of `whimbrel` lead to the source. */
const folder = `${root}build/readme`

const programs = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(
  ([, program = '']) => program,
)

/** What a reader of the programs has at hand. */
const GIVEN = 'declare const apiId: number, apiHash: string, phone: string, code: string, password: string\n'

/** A program that goes on where another left off imports nothing itself. */
const withImports = (program: string): string =>
  program.includes('import ') ? program : `import { Client } from 'whimbrel'\n${program}`

/** A mistake that the compiler has to find: without it, a compiler that does not run would find the programs sound. */
const MISTAKE = 'export const mistake: number = String(apiId)\n'

const tsconfig = {
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    composite: false,
    declaration: false,
    isolatedDeclarations: false,
    noEmit: true,
    paths: { whimbrel: ['../../src/index.ts'], 'whimbrel/*': ['../../src/*/index.ts'] },
  },
  include: ['*.ts'],
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/given.d.ts`, GIVEN)
  writeFileSync(`${folder}/mistake.ts`, MISTAKE)
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig))
  for (const [index, program] of programs.entries()) {
    writeFileSync(`${folder}/program${index + 1}.ts`, withImports(program))
  }
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the programs of README.md', () => {
  it('are found', () => {
    expect(programs.length).toBeGreaterThanOrEqual(3)
    expect(programs[0]).toContain('createSandbox')
    expect(programs[1]).toContain('apiId')
  })

  it('have no errors of types', { timeout: 120_000 }, () => {
    const compiler = `${root}node_modules/typescript/bin/tsc`
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { cwd: root, encoding: 'utf8' })
    const errors = stdout.split('\n').filter((line) => line.includes('build/readme/'))
    expect(errors).toEqual([expect.stringContaining('mistake.ts')])
  })

  it('create an invite link, offline', { timeout: 120_000 }, async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    await import(/* @vite-ignore */ pathToFileURL(`${folder}/program1.ts`).href)
    expect(print.mock.calls).toEqual([[expect.stringMatching(/^https:\/\/t\.me\/\+[\w-]{16,}$/)]])
  })
})
