import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { binary } from '../run/binary.js'
import { buildProjects } from '../run/buildProjects.js'
import { installPackages, isInstalled } from '../run/installPackages.js'
import { npmCommand } from '../run/npmCommand.js'

// npm run bench: the long form, which writes BENCHMARKS.md. npm run bench -- --short: about a minute, prints, judges nothing.
// The packages of the peers belong to this folder alone and are installed here when they are missing.

const folder = import.meta.dirname

/** @param {string} path */
function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
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
if (!isInstalled(wanted, lockedPackages(join(folder, 'node_modules', '.package-lock.json')))) {
  const [npm, ...first] = npmCommand()
  run(npm, [...first, 'ci', '--no-audit', '--no-fund'])
}
run(binary('tsc'), ['-p', folder])
run(process.execPath, ['--expose-gc', join(folder, 'dist', 'main.js'), ...process.argv.slice(2)])
