import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { binary, root } from './binary.js'
import { tidyOutput } from './tidyOutput.js'

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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = build() ? 0 : 1
}
