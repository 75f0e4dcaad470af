import type * as tl from '../../tl/generated/api.js'

/** A delivery that its handlers failed at too often. It is kept until it is replayed or dropped. */
export interface DeadLetter {
  /** The id of the delivery, as its handlers knew it. */
  readonly id: string
  /** The chat that it belongs to, in Bot API form; absent where it belongs to none. */
  readonly chatId?: number
  /** How often handlers have failed at it. */
  readonly attempts: number
  readonly failedAt: Date
  /** What the last failure said. */
  readonly error: string
  /** What it brings, raw: several updates for an album, none for the news of a hole. */
  readonly updates: readonly tl.Update[]
}
