/** What a row must reach: a ratio to the best peer, or a value of its own. */
export type Goal = { readonly atLeastTimes: number } | { readonly atMost: number } | undefined

/** One line of the table. */
export interface Row {
  readonly work: string
  readonly unit: string
  readonly ours: number
  /** How often ours is better than the best peer, paired where the work could be interleaved. */
  readonly ratio: number | undefined
  readonly bestPeer: string | undefined
  readonly peerValue: number | undefined
  readonly goal: Goal
  readonly note?: string
}

/** Says whether a row reaches its goal; `undefined` where it has none. */
export function isReached({ goal, ours, ratio }: Row): boolean | undefined {
  if (goal === undefined) return undefined
  if ('atMost' in goal) return ours <= goal.atMost
  return ratio !== undefined && ratio >= goal.atLeastTimes
}
