import { expect, it } from 'vitest'
import { createProject } from './project.js'
import { resolveImport } from './resolveImport.js'

const project = createProject({ 'src/tl/index.ts': '', 'src/tl/codec.ts': '', 'tools/run/build.js': '' })

it.each([
  ['src/tl/index.ts', './codec.js', 'src/tl/codec.ts'],
  ['src/core/core.ts', '../tl/index.js', 'src/tl/index.ts'],
  ['src/core/core.ts', './missing.js', 'src/core/missing.ts'],
  ['tools/run/start.js', './build.js', 'tools/run/build.js'],
  ['examples/a.ts', 'whimbrel', 'src/index.ts'],
  ['examples/a.ts', 'whimbrel/tl', 'src/tl/index.ts'],
  ['examples/a.ts', 'whimbrel-other', undefined],
  ['src/core/core.ts', 'node:fs', undefined],
  ['src/core/core.ts', '@mtcute/tl', undefined],
])('in %s, %s is %s', (from, specifier, path) => {
  expect(resolveImport(project, from, specifier)).toBe(path)
})
