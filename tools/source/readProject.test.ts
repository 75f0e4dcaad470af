import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readProject } from './readProject.js'

it('reads the text files of a folder in order, without what is installed or built', () => {
  const root = mkdtempSync(join(tmpdir(), 'whimbrel-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const paths = [
    'src/b.ts',
    'src/a/index.ts',
    'README.md',
    '.ci/run',
    'node_modules/a/a.js',
    'dist/a.js',
    'build/tools/a.js',
    'picture.png',
  ]
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `text of ${path}`)
  }
  const project = readProject(root)
  expect([...project.keys()]).toEqual(['.ci/run', 'README.md', 'src/a/index.ts', 'src/b.ts'])
  expect(project.get('src/b.ts')).toEqual({ path: 'src/b.ts', text: 'text of src/b.ts' })
})
