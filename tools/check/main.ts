import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readProject } from '../source/readProject.js'
import { runRules } from './runRules.js'
import { sandboxCoverage } from './sandboxCoverage.js'
import { tlGeneratorCheck } from './tlGeneratorCheck.js'

// Holds the repository, or the folder given as an argument, against the rules of the house.

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('../../../', import.meta.url)))
const project = readProject(root)
const violations = [...runRules(project), ...tlGeneratorCheck(root)]
const { invoked, missing } = sandboxCoverage(project)

process.stdout.write(
  `sandbox: answers ${invoked.length - missing.length} of the ${invoked.length} functions that the client calls\n`,
)
for (const { tlName, path, line } of missing) process.stdout.write(`  no handler for ${tlName} (${path}:${line})\n`)
for (const violation of violations) process.stdout.write(`${violation}\n`)
if (violations.length > 0) {
  process.stdout.write(
    `${violations.length} ${violations.length === 1 ? 'place breaks' : 'places break'} a rule of the house.\n`,
  )
  process.exitCode = 1
}
