import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'
import type { MessageBase } from './messageBase.js'
import type {
  MessageForumTopicClosed,
  MessageForumTopicCreated,
  MessageForumTopicEdited,
  MessageForumTopicReopened,
  MessageGeneralForumTopicHidden,
  MessageUnsupported,
} from './messageService.js'

/** What messages about topics say beyond what every message has. */
type ForumTopicChange =
  | Omit<MessageForumTopicCreated, keyof MessageBase>
  | Omit<MessageForumTopicEdited, keyof MessageBase>
  | Omit<MessageForumTopicClosed, keyof MessageBase>
  | Omit<MessageForumTopicReopened, keyof MessageBase>
  | Omit<MessageGeneralForumTopicHidden, keyof MessageBase>
  | Omit<MessageUnsupported, keyof MessageBase>

/** Builds what a message about a topic says. One change comes at a time. */
export function forumTopicChangeFromTl(
  action: tl.messageActionTopicCreate | tl.messageActionTopicEdit,
): ForumTopicChange {
  const customEmojiId = action.icon_emoji_id === undefined ? undefined : iconOf(action.icon_emoji_id)
  if (action._ === 'messageActionTopicCreate') {
    const { icon_color: color, title: name } = action
    return {
      type: 'forumTopicCreated',
      forumTopicCreated: withoutUndefined<MessageForumTopicCreated['forumTopicCreated']>({
        name,
        color,
        customEmojiId,
      }),
    }
  }
  if (action.closed !== undefined) return { type: action.closed ? 'forumTopicClosed' : 'forumTopicReopened' }
  if (action.hidden !== undefined) return { type: action.hidden ? 'generalForumTopicHidden' : 'generalForumTopicShown' }
  if (action.title === undefined && customEmojiId === undefined) return { type: 'unsupported' }
  return {
    type: 'forumTopicEdited',
    forumTopicEdited: withoutUndefined<MessageForumTopicEdited['forumTopicEdited']>({
      name: action.title,
      customEmojiId,
    }),
  }
}

/** Zero stands for no icon. */
function iconOf(documentId: bigint): string {
  return documentId === 0n ? '' : String(documentId)
}
