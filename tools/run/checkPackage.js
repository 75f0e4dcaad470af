import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { binary, root } from './binary.js'
import { npmCommand } from './npmCommand.js'

// Packs the package as `npm publish` would, and looks at it as its users get it: its doors (publint) and their types (attw).

const folder = join(root, 'build', 'package')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** @param {[string, ...string[]]} command */
function run([program, ...args]) {
  const shell = process.platform === 'win32' && program !== process.execPath
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell })
  if (error) throw error
  if (status !== 0) process.exitCode = 1
}

run([...npmCommand(), 'pack', '--silent', '--pack-destination', folder])
const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'))
if (name === undefined) throw new Error('npm pack left no package behind.')
run([binary('publint'), join(folder, name), '--strict'])
run([binary('attw'), join(folder, name), '--profile', 'esm-only', '--no-color', '--no-emoji'])
