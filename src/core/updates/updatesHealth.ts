/** How one box of updates stands. See https://core.telegram.org/api/updates. */
export interface BoxHealth {
  /** `common`: private chats and basic groups; `secondary`: what bots and secret chats hear besides; `channel`: one supergroup or channel. */
  readonly type: 'common' | 'secondary' | 'channel'
  /** The supergroup or channel, in Bot API form. */
  readonly chatId?: number
  /** The position up to which everything was received. */
  readonly received: number
  /** The position up to which everything was handled. */
  readonly done: number
  /** By how much the one is ahead of the other. */
  readonly lag: number
  /** Whether what was missed is being asked for. */
  readonly isFetching: boolean
  /** Since when something is known to be missing; absent where nothing is. */
  readonly missingSince?: Date
  /** Whether the chat is closed to this account, so that nothing is asked for. */
  readonly isClosed: boolean
}

/** What waits in the order of one chat. */
export interface QueueHealth {
  /** The chat, in Bot API form; absent for what belongs to none. */
  readonly chatId?: number
  /** How many deliveries are not done, the one that is being handled among them. */
  readonly length: number
  /** For how long the first of them is there, in seconds. */
  readonly waitingSeconds: number
}

/** How the stream of updates of a client stands. */
export interface UpdatesHealth {
  /** When Telegram was last heard; absent until then. */
  readonly lastContactAt?: Date
  /** How many deliveries were received and are not done. */
  readonly undoneCount: number
  /** Whether so many are undone that nothing more is brought in until half of them are done. */
  readonly isBehind: boolean
  readonly deadLetterCount: number
  readonly boxes: readonly BoxHealth[]
  readonly queues: readonly QueueHealth[]
}
