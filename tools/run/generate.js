import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './binary.js'
import { build } from './build.js'
import { installPackages } from './installPackages.js'

// npm run generate: the lists of methods and handlers, from the files of their folders.
// npm run generate -- SCHEMA: also the TL tables and types, from the .tl files at that path.

/**
 * @param {string} tool
 * @param {string[]} args
 */
function run(tool, args) {
  const program = join(root, 'build', 'tools', tool, 'main.js')
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

installPackages()
if (build(['tools'])) {
  const schema = process.argv.slice(2)
  if (schema.length > 0) run('tl', schema)
  run('methods', [])
} else {
  process.stderr.write('npm run generate: the tools do not build, see above.\n')
  process.exitCode = 1
}
