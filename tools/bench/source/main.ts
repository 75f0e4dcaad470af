import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { benchmarks } from './benchmarks/benchmarks.js'
import { accountFigures } from './figures/accountFigures.js'
import { bundleFigures } from './figures/bundleFigures.js'
import { heapFigures } from './figures/heapFigures.js'
import { importFigures } from './figures/importFigures.js'
import { installFigures } from './figures/installFigures.js'
import { networkFigures } from './figures/networkFigures.js'
import { compete } from './harness/compete.js'
import { markdownTable } from './harness/markdownTable.js'
import { report } from './harness/report.js'
import type { Row } from './harness/row.js'
import { rowOf } from './harness/rowOf.js'

// Measures everything and writes BENCHMARKS.md; with --short it takes about a minute, prints the table and judges nothing.
// A word measures only what has it in its name, and prints.

const words = process.argv.slice(2)
const isShort = words.includes('--short')
const only = words.find((word) => !word.startsWith('--'))
const length = isShort ? { rounds: 5, sliceMs: 20 } : { rounds: 21, sliceMs: 50 }

const figures: readonly (readonly [name: string, measure: () => Promise<readonly Row[]>])[] = [
  ['heap', () => heapFigures(isShort ? 1 : 3)],
  ['bundle', bundleFigures],
  ['import', () => importFigures(isShort ? 3 : 9)],
  ['network', () => networkFigures({ rounds: isShort ? 3 : 11, sliceMs: isShort ? 100 : 200 })],
  ...(isShort
    ? []
    : ([
        ['install', installFigures],
        ['accounts', () => accountFigures(100)],
      ] as const)),
]

const isWanted = (name: string): boolean => only === undefined || name.includes(only)
const rows: Row[] = []
// What was measured is told at once: a run that is ended early has not been for nothing.
const keep = (measured: readonly Row[]): void => {
  rows.push(...measured)
  process.stderr.write(markdownTable(measured, !isShort))
}
for (const benchmark of benchmarks) {
  if (!isWanted(benchmark.work)) continue
  process.stderr.write(`${benchmark.work} ...\n`)
  keep([rowOf(benchmark, compete(await benchmark.prepare(), length))])
}
for (const [name, measure] of figures) {
  if (!isWanted(name)) continue
  process.stderr.write(`${name} ...\n`)
  keep(await measure())
}
process.stdout.write(markdownTable(rows, !isShort))
if (!isShort && only === undefined) {
  writeFileSync(fileURLToPath(new URL('../../../BENCHMARKS.md', import.meta.url)), report(rows))
}
process.exit(0)
