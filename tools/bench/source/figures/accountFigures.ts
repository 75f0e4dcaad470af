import type { Row } from '../harness/row.js'
import { smallestFirst } from '../harness/smallestFirst.js'
import { runProcess } from '../processes/runProcess.js'

const NAMES = ['Whimbrel', 'mtcute', 'GramJS', 'teleproto']

/** What a signed-in account costs that is connected to a sandbox in another process and does nothing. */
export async function accountFigures(count: number): Promise<readonly Row[]> {
  const heap = new Map<string, number>()
  const resident = new Map<string, number>()
  for (const name of NAMES) {
    const weight = await runProcess<{ readonly heap: number; readonly resident: number }>(
      'idleAccounts',
      name,
      String(count),
    )
    heap.set(name, weight.heap)
    resident.set(name, weight.resident)
  }
  const note = `${count} accounts in one process`
  return [
    smallestFirst({ work: 'idle connected account, heap', unit: 'KiB', goal: { atLeastTimes: 2 }, note }, [heap]),
    smallestFirst({ work: 'idle connected account, resident memory', unit: 'KiB', goal: { atLeastTimes: 2 }, note }, [
      resident,
    ]),
  ]
}
