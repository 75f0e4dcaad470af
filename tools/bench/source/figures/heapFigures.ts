import type { Row } from '../harness/row.js'
import { smallestFirst } from '../harness/smallestFirst.js'
import { runProcess } from '../processes/runProcess.js'

const NAMES = ['Whimbrel', 'mtcute', 'GramJS', 'teleproto']

/** What stays on the heap: a page of decoded messages, and a client that was never connected. */
export async function heapFigures(rounds: number): Promise<readonly Row[]> {
  return [
    smallestFirst(
      { work: 'heap of 100 decoded messages', unit: 'KiB', goal: { atMost: 90 } },
      await rounded('decodedHeap', rounds),
    ),
    smallestFirst(
      { work: 'heap of an idle unconnected client', unit: 'KiB', goal: { atMost: 5 } },
      await rounded('idleClients', rounds),
    ),
  ]
}

async function rounded(program: string, rounds: number): Promise<readonly ReadonlyMap<string, number>[]> {
  const result: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds; round++) {
    const weights = new Map<string, number>()
    for (const name of NAMES) {
      weights.set(name, (await runProcess<{ readonly kibibytes: number }>(program, name)).kibibytes)
    }
    result.push(weights)
  }
  return result
}
