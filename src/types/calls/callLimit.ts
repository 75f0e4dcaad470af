/** A limit that Telegram has set to this account, and what waits for its end. */
export interface CallLimit {
  /** The name of the error that told of it, for example `FLOOD_WAIT` or `SLOWMODE_WAIT`. */
  readonly reason: string
  /** The TL function that was refused. */
  readonly method: string
  /**
   * The chat that the limit is about, in Bot API form: all that is sent there waits, and nothing else does.
   * Absent where the limit is about the function, in whatever chat.
   */
  readonly chatId?: number
  /** When the limit ends, by the clock of this machine. Calls that waited go one after the other from then on. */
  readonly until: Date
  /** How many calls wait. */
  readonly waitingCount: number
}
