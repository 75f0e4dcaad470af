import type { PeerId } from '../world/peerId.js'

/** The id of the topic that every forum has. */
export const GENERAL_TOPIC_ID = 1

/** A topic of a forum. See https://core.telegram.org/api/forum. */
export interface Topic {
  /** That of the message that began the topic. */
  readonly id: number
  /** In seconds. */
  readonly createdAt: number
  /** The user who made it. */
  readonly authorId: number
  /** In whose name. */
  readonly senderId: PeerId
  title: string
  /** A 24-bit RGB number. */
  readonly iconColor: number
  iconEmojiId?: bigint
  /** True where only those who manage it may write. */
  isClosed: boolean
  /** True for the general topic where it is not listed. */
  isHidden: boolean
}
