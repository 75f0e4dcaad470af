import { type Contestant, OURS } from './contestant.js'
import { median } from './median.js'

/** How long to measure. */
export interface Length {
  readonly rounds: number
  readonly sliceMs: number
}

/** What came out of some rounds of one piece of work. */
export interface Outcome {
  /** The median rate of each contestant, in runs a second. */
  readonly rates: ReadonlyMap<string, number>
  /** The median over rounds of our rate by the best peer's in the same round. */
  readonly ratio: number
  readonly bestPeer: string
}

/** Keeps the last result alive. */
export const kept: { last: unknown } = { last: undefined }

/** Runs all contestants in turns of one short slice each, so that what disturbs the machine disturbs all of them. */
export function compete(contestants: readonly Contestant[], { rounds, sliceMs }: Length): Outcome {
  const batches = new Map(contestants.map((contestant) => [contestant.name, batchOf(contestant, sliceMs)]))
  const turns: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another contestant, so that none always follows the same one.
    const order = contestants.map((_, place) => contestants[(place + round) % contestants.length])
    turns.push(
      new Map(
        order.flatMap((one) =>
          one === undefined ? [] : [[one.name, rateOf(one, sliceMs, batches.get(one.name) ?? 1)] as const],
        ),
      ),
    )
  }
  return outcomeOf(turns)
}

/** Puts rounds together, each of which has the rate of every contestant. */
export function outcomeOf(turns: readonly ReadonlyMap<string, number>[]): Outcome {
  const names = [...(turns[0]?.keys() ?? [])]
  const rates = new Map(names.map((name) => [name, median(turns.map((turn) => turn.get(name) ?? 0))]))
  const peers = names.filter((name) => name !== OURS)
  const best = (turn: ReadonlyMap<string, number>): number => Math.max(...peers.map((name) => turn.get(name) ?? 0))
  const [bestPeer = ''] = peers.toSorted((a, b) => (rates.get(b) ?? 0) - (rates.get(a) ?? 0))
  return { rates, bestPeer, ratio: median(turns.map((turn) => (turn.get(OURS) ?? 0) / best(turn))) }
}

/** Warms a contestant up and finds how many runs take about a millisecond. */
function batchOf(contestant: Contestant, sliceMs: number): number {
  rateOf(contestant, sliceMs, 1)
  const rate = rateOf(contestant, sliceMs, 1)
  return Math.max(1, Math.floor(rate / 1000))
}

function rateOf({ run }: Contestant, sliceMs: number, batch: number): number {
  const start = performance.now()
  let count = 0
  let elapsed = 0
  do {
    for (let at = 0; at < batch; at++) kept.last = run()
    count += batch
    elapsed = performance.now() - start
  } while (elapsed < sliceMs)
  return (count / elapsed) * 1000
}
