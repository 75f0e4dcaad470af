import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { tidyOutput } from './tidyOutput.js'

/** Lays out a project whose sources were last changed in second 1 and built in second 2, but for those marked as new. */
function layOut(paths: readonly string[]): { readonly has: (path: string) => boolean; readonly tidy: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'whimbrel-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, mark] of paths.map((entry) => entry.split(' '))) {
    const full = join(root, path ?? '')
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, '')
    const changedAt = path === 'memory' ? 2 : mark === '(new)' ? 3 : 1
    utimesSync(full, changedAt, changedAt)
  }
  return {
    has: (path) => existsSync(join(root, path)),
    tidy: () => tidyOutput({ sources: join(root, 'src'), output: join(root, 'dist'), memory: join(root, 'memory') }),
  }
}

it('removes the output of sources that are gone, and nothing else', () => {
  const kept = ['memory', 'dist/a/a.js', 'dist/a/a.d.ts']
  const gone = ['dist/b.js', 'dist/b.d.ts', 'dist/a/a.test.js']
  const { has, tidy } = layOut(['src/a/a.ts', 'src/a/a.test.ts', 'src/a/a.example.ts', ...kept, ...gone])
  tidy()
  expect(kept.filter(has)).toEqual(kept)
  expect(gone.filter(has)).toEqual([])
})

it('makes the compiler forget the last build when output of it is gone', () => {
  const { has, tidy } = layOut(['src/a.ts', 'src/b.ts', 'memory', 'dist/a.js'])
  tidy()
  expect(has('memory')).toBe(false)
})

it('leaves sources that are new since the last build to the compiler', () => {
  const { has, tidy } = layOut(['src/a.ts', 'src/b.ts (new)', 'memory', 'dist/a.js'])
  tidy()
  expect(has('memory')).toBe(true)
})

it('starts afresh when the compiler remembers nothing', () => {
  const { has, tidy } = layOut(['src/a.ts', 'dist/a.js'])
  tidy()
  expect(has('dist/a.js')).toBe(false)
})
