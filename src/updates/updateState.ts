/** Where an account stands in the streams that all its chats share. See https://core.telegram.org/api/updates. */
export interface CommonPosition {
  readonly pts: number
  readonly qts: number
  readonly date: number
  readonly seq: number
  /** The highest id of a message of private chats and basic groups that came; absent until one did. */
  readonly lastMessageId?: number | undefined
}

/** Where an account stands in the stream of one channel. */
export interface ChannelPosition {
  readonly channelId: number
  readonly pts: number
  /** The highest id of a message that came; absent until one did. */
  readonly lastMessageId?: number | undefined
}

/** Where an account stands in all its streams of updates. */
export interface UpdateState extends CommonPosition {
  /** The pts of each channel that was heard of, by channel id. */
  readonly channels: ReadonlyMap<number, number>
  /** The highest id of a message that came from each channel, where one did. */
  readonly channelMessageIds?: ReadonlyMap<number, number>
}

/** Where an account has moved on to since it was last asked. */
export interface UpdateMoves {
  /** Absent where nothing moved in the streams that all chats share. */
  readonly common: CommonPosition | undefined
  /** The channels that moved. */
  readonly channels: readonly ChannelPosition[]
}
