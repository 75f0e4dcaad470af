/** Where an account stands in its streams of updates. See https://core.telegram.org/api/updates. */
export interface UpdateState {
  readonly pts: number
  readonly qts: number
  readonly date: number
  readonly seq: number
  /** The pts of each channel that was heard of, by channel id. */
  readonly channels: ReadonlyMap<number, number>
}
