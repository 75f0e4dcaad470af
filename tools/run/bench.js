import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { binary, root } from './binary.js'
import { buildProjects } from './buildProjects.js'
import { installPackages, isInstalled } from './installPackages.js'
import { npmCommand } from './npmCommand.js'

// npm run bench: the long form, which writes BENCHMARKS.md. npm run bench -- --short: about a minute, prints, judges nothing.
// The packages of the peers belong to this folder alone and are installed here when they are missing.

const folder = join(root, 'tools', 'bench')

/**
 * @param {string} path
 * @returns {Record<string, import('./installPackages.js').LockedPackage> | undefined}
 */
function lockedPackages(path) {
  if (!existsSync(path)) return undefined
  /** @type {{ packages: Record<string, import('./installPackages.js').LockedPackage> }} */
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  return lock.packages
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

installPackages()
if (!buildProjects(['src'])) process.exit(1)
const wanted = lockedPackages(join(folder, 'package-lock.json'))
if (wanted === undefined) throw new Error('tools/bench/package-lock.json is missing: restore it from the repository.')
if (!isInstalled(wanted, lockedPackages(join(folder, 'node_modules', '.package-lock.json')))) {
  const [npm, ...first] = npmCommand()
  run(npm, [...first, 'ci', '--no-audit', '--no-fund'])
}
run(binary('tsc'), ['-p', folder])
run(process.execPath, ['--expose-gc', join(folder, 'dist', 'main.js'), ...process.argv.slice(2)])
