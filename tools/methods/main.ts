import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readProject } from '../source/readProject.js'
import { staleBarrels } from './staleBarrels.js'

// Writes the lists of methods and of handlers anew; with --check it only says which of them are stale.

const root = fileURLToPath(new URL('../../../', import.meta.url))
const isCheck = process.argv.includes('--check')

for (const { path, text } of staleBarrels(readProject(root))) {
  if (isCheck) {
    process.stdout.write(`${path} is stale: run \`npm run generate\`\n`)
    process.exitCode = 1
  } else if (existsSync(dirname(join(root, path)))) {
    writeFileSync(join(root, path), text)
    process.stdout.write(`wrote ${path}\n`)
  }
}
