import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './binary.js'
import { buildProjects } from './buildProjects.js'
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
// What is to be generated may be what does not build, so the generators run as they are.
if (!buildProjects(['tools']))
  process.stderr.write('npm run generate: the build failed, see above; going on with what there is.\n')
const schema = process.argv.slice(2)
if (schema.length > 0) run('tl', schema)
run('methods', [])
