import { fileURLToPath, pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import { OURS } from '../harness/contestant.js'
import type { Row } from '../harness/row.js'
import { smallestFirst } from '../harness/smallestFirst.js'
import { runProcess } from '../processes/runProcess.js'

interface Imported {
  readonly milliseconds: number
  readonly mebibytes: number
}

const require = createRequire(import.meta.url)
const library = new URL('../../../../dist/index.js', import.meta.url).href
const PACKAGES: readonly (readonly [name: string, specifier: string])[] = [
  [OURS, library],
  ['mtcute', pathToFileURL(fileURLToPath(import.meta.resolve('@mtcute/node'))).href],
  ['GramJS', pathToFileURL(require.resolve('telegram')).href],
  ['teleproto', pathToFileURL(require.resolve('teleproto')).href],
]

/** The time that an import takes, and the memory that it adds to a bare process. */
export async function importFigures(rounds: number): Promise<readonly Row[]> {
  const times: Map<string, number>[] = []
  const weights: Map<string, number>[] = []
  for (let round = 0; round < rounds; round++) {
    const bare = await runProcess<Imported>('importPackage')
    const time = new Map<string, number>()
    const weight = new Map<string, number>()
    for (const [name, specifier] of PACKAGES) {
      const { milliseconds, mebibytes } = await runProcess<Imported>('importPackage', specifier)
      time.set(name, milliseconds)
      weight.set(name, mebibytes - bare.mebibytes)
    }
    times.push(time)
    weights.push(weight)
  }
  return [
    smallestFirst({ work: 'import of the package', unit: 'ms', goal: { atMost: 60 } }, times),
    smallestFirst(
      { work: 'memory of a process after the import, over bare Node.js', unit: 'MiB', goal: { atMost: 12 } },
      weights,
    ),
  ]
}
