import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { binary, root } from './binary.js'
import { buildProjects } from './buildProjects.js'
import { installPackages } from './installPackages.js'
import { runStep } from './runStep.js'

// npm test: everything that must hold.
// npm test -- --quick: without the looks at unused code and at the packed package, and only the tests beside the sources.
// npm test -- NAME ...: only the tests whose path contains a NAME, and nothing else; options of vitest may follow.

const words = process.argv.slice(2)
const isQuick = words.includes('--quick')
const filters = words.filter((word) => word !== '--quick')

/** @type {import('./runStep.js').Step[][]} the steps of a row run side by side */
const CHECKS = [
  [
    { name: 'house rules', commands: [[process.execPath, join(root, 'build', 'tools', 'check', 'main.js')]] },
    { name: 'formatting', commands: [[binary('oxfmt'), '--check']] },
  ],
  [{ name: 'types of the tests', commands: [[binary('tsc'), '-p', 'tsconfig.test.json']] }],
  [{ name: 'lint', commands: [[binary('oxlint'), '--type-aware', '--deny-warnings']] }],
]

/** @type {import('./runStep.js').Step[][]} */
const SLOW_CHECKS = [
  [
    { name: 'unused code', commands: [[binary('knip')]] },
    { name: 'package', commands: [[process.execPath, join(root, 'tools', 'run', 'checkPackage.js')]] },
  ],
]

/** @returns {boolean} */
function runTests() {
  const scope = isQuick && filters.length === 0 ? ['src', 'tools'] : filters
  const { status, error } = spawnSync(binary('vitest'), ['run', ...scope], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (error) throw error
  return status === 0
}

/** @returns {Promise<string[]>} the names of the steps that failed */
async function runAll() {
  installPackages()
  if (!buildProjects()) return ['build']
  const failed = []
  if (filters.length === 0) {
    for (const row of [...CHECKS, ...(isQuick ? [] : SLOW_CHECKS)]) {
      const results = await Promise.all(row.map(runStep))
      failed.push(...row.filter((_, index) => !results[index]).map((step) => step.name))
    }
  }
  if (!runTests()) failed.push('tests')
  return failed
}

const failed = await runAll()
if (failed.length > 0) {
  process.stderr.write(`npm test: failed: ${failed.join(', ')}.\n`)
  process.exitCode = 1
}
