import { benchmarks } from './benchmarks/benchmarks.js'
import { compete } from './harness/compete.js'
import { markdownTable } from './harness/markdown.js'
import type { Row } from './harness/row.js'
import { rowOf } from './harness/rowOf.js'

const isShort = process.argv.includes('--short')
const length = isShort ? { rounds: 5, sliceMs: 20 } : { rounds: 21, sliceMs: 50 }
const rows: Row[] = []
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
for (const benchmark of benchmarks) {
  if (only !== undefined && !benchmark.work.includes(only)) continue
  process.stderr.write(`${benchmark.work} ...\n`)
  rows.push(rowOf(benchmark, compete(await benchmark.prepare(), length)))
}
process.stdout.write(markdownTable(rows, !isShort))
