import type { Benchmark } from './benchmark.js'
import type { Outcome } from './compete.js'
import { OURS } from './contestant.js'
import type { Row } from './row.js'

/** Turns what came out of a benchmark into a line of the table. */
export function rowOf(benchmark: Benchmark, { rates, ratio, bestPeer }: Outcome): Row {
  const { work, unit, atLeastTimes, note } = benchmark
  return {
    work,
    unit,
    ours: valueOf(benchmark, rates.get(OURS) ?? 0),
    ratio,
    bestPeer,
    peerValue: valueOf(benchmark, rates.get(bestPeer) ?? 0),
    goal: atLeastTimes === undefined ? undefined : { atLeastTimes },
    ...(note !== undefined && { note }),
  }
}

function valueOf({ unit, bytes = 0 }: Benchmark, rate: number): number {
  if (unit === 'ms') return 1000 / rate
  return unit === 'MB/s' ? (rate * bytes) / 1e6 : rate
}
