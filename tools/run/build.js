import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { binary, root } from './binary.js'

/** Each project of tsconfig.json: where its sources are, where its output goes, and what remembers the last build. */
const PROJECTS = ['src', 'tools', 'examples'].map((name) => ({
  name,
  sources: join(root, name),
  output: name === 'src' ? join(root, 'dist') : join(root, 'build', name),
  memory: join(root, 'build', `${name}.tsbuildinfo`),
}))

/**
 * Builds what changed with `tsc -b`, and leaves no output behind whose source is gone.
 *
 * @param {string[]} [names] the projects to build; all when absent
 * @returns {boolean} whether it succeeded
 */
export function build(names = []) {
  for (const project of PROJECTS) tidyOutput(project)
  const result = spawnSync(binary('tsc'), ['-b', ...names], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.error) throw result.error
  return result.status === 0
}

/**
 * `tsc -b` looks at its memory of the last build only: it neither removes the output of a removed source,
 * nor writes an output again that somebody removed.
 *
 * @param {(typeof PROJECTS)[number]} project
 */
function tidyOutput({ sources, output, memory }) {
  if (!existsSync(memory)) {
    rmSync(output, { recursive: true, force: true })
    return
  }
  const builtAt = statSync(memory).mtimeMs
  const expected = new Set(
    filesIn(sources)
      .filter((path) => path.endsWith('.ts') && !/\.(test|example|d)\.ts$|^(bench|runtimes)[/\\]/.test(path))
      .map((path) => path.slice(0, -'.ts'.length)),
  )
  for (const path of filesIn(output)) {
    if (!expected.has(path.replace(/(\.d)?\.[jt]s(\.map)?$/, ''))) rmSync(join(output, path))
  }
  for (const path of expected) {
    const isKnown = statSync(join(sources, `${path}.ts`)).mtimeMs < builtAt
    if (isKnown && !existsSync(join(output, `${path}.js`))) {
      rmSync(memory)
      return
    }
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = build() ? 0 : 1
}
