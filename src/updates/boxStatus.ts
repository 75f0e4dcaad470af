/** How one sequence of updates stands. */
export interface BoxStatus {
  readonly box: 'common' | 'secondary' | 'channel'
  readonly channelId: number | undefined
  /** The place up to which everything was handed out. */
  readonly position: number
  readonly isFetching: boolean
  /** Since when something is missing, in milliseconds since the epoch. */
  readonly missingSince: number | undefined
  readonly isClosed: boolean
}

/** How all of them stand. */
export interface StreamStatus {
  /** When the server was last heard, in milliseconds since the epoch. */
  readonly lastContactAt: number | undefined
  readonly boxes: readonly BoxStatus[]
}
