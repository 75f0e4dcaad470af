import type * as tl from '../../tl/generated/api.js'
import type { MessageQuote } from './message.js'
import type { PeerId } from './peerId.js'

/** A message as it is handed in. */
export interface MessageDraft {
  /** Where it goes, as the author sees it: a user, a basic group or a channel. */
  readonly peerId: PeerId
  /** The user who writes. */
  readonly authorId: number
  /** In whose name; the author where absent. */
  readonly senderId?: PeerId
  readonly text?: string
  readonly entities?: readonly tl.MessageEntity[]
  readonly media?: tl.MessageMedia
  readonly replyMarkup?: tl.ReplyMarkup
  /** Makes it a service message. */
  readonly action?: tl.MessageAction
  readonly replyToKey?: number
  /** The topic of a forum; the general one where absent. */
  readonly topicId?: number
  /** The part of the answered message that the answer quotes. */
  readonly quote?: MessageQuote
  readonly isSilent?: boolean
  readonly postAuthor?: string
  readonly viaBotId?: number
  readonly groupedId?: bigint
  readonly forward?: tl.messageFwdHeader
  readonly hasProtectedContent?: boolean
  /** The animated effect that comes with it. */
  readonly effectId?: bigint
  /** Shows the media above the text. */
  readonly isMediaAboveText?: boolean
  /** True for what was sent when its moment came. */
  readonly isFromScheduled?: boolean
  /** Users beyond the members of a basic group who get a copy, such as one who was just removed. */
  readonly alsoTo?: readonly number[]
}
