import { OURS } from './contestant.js'
import { median } from './median.js'
import type { Goal, Row } from './row.js'

/** What a row of values is made from, where less is better. */
export interface Weighed {
  readonly work: string
  readonly unit: string
  readonly goal?: Goal
  readonly note?: string
}

/** Makes a row out of rounds of values by contestant; the ratio is paired round by round. */
export function smallestFirst(weighed: Weighed, rounds: readonly ReadonlyMap<string, number>[]): Row {
  const names = [...(rounds[0]?.keys() ?? [])]
  const middle = new Map(names.map((name) => [name, median(rounds.map((round) => round.get(name) ?? 0))]))
  const peers = names.filter((name) => name !== OURS)
  const [bestPeer] = peers.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
  const ratios = rounds.map((round) => Math.min(...peers.map((name) => round.get(name) ?? 0)) / (round.get(OURS) ?? 0))
  return {
    goal: undefined,
    ...weighed,
    ours: middle.get(OURS) ?? 0,
    bestPeer,
    peerValue: bestPeer === undefined ? undefined : middle.get(bestPeer),
    ratio: bestPeer === undefined ? undefined : median(ratios),
  }
}
