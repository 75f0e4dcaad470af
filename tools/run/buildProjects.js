import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
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
export function buildProjects(names = PROJECTS.map(({ name }) => name)) {
  for (const project of PROJECTS) tidyOutput(project)
  const result = spawnSync(binary('tsc'), ['-b', ...names], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.error) throw result.error
  return result.status === 0
}
