import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LAYER, apiSchema, errorCode, functionFacts } from 'whimbrel/tl'
import { readProject } from '../source/readProject.js'
import { installSite } from './installSite.js'
import { printSite } from './printSite.js'

// Writes the pages of the site to build/docs/pages, and lets VitePress build them to build/docs/site.
// Anything that is missing in the pages fails. With the argument `pages` it ends when they are written.

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'build', 'docs', 'pages')

function writePages(): boolean {
  const { reference, files, faults } = printSite(readProject(root), {
    layer: LAYER,
    definitions: [...apiSchema().definitions()],
    factsOf: functionFacts,
    errorCodeOf: errorCode,
  })
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  copyFileSync(join(root, 'site', 'index.md'), join(folder, 'index.md'))
  copyFileSync(join(root, 'site', 'raw.css'), join(folder, 'public', 'tl', 'raw.css'))
  writeFileSync(join(root, 'build', 'docs', 'reference.json'), `${JSON.stringify(reference, undefined, 1)}\n`)
  const counts = `${reference.methods.length} methods, ${reference.types.length} types, ${files.size} files`
  process.stdout.write(`${counts} in build/docs/pages\n`)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0)
    process.stderr.write(`The reference has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.\n`)
  return faults.length === 0
}

function buildSite(): boolean {
  installSite(root)
  const program = join(root, 'site', 'node_modules', 'vitepress', 'bin', 'vitepress.js')
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=768', program, 'build', join(root, 'site')], {
    stdio: 'inherit',
  })
  // A build that was broken off leaves what it was at work on.
  rmSync(join(root, 'site', '.vitepress', '.temp'), { recursive: true, force: true })
  return status === 0
}

const isWritten = writePages()
if (!isWritten || (process.argv[2] !== 'pages' && !buildSite())) process.exitCode = 1
