import type * as tl from '../../tl/generated/api.js'
import type { Channel, Chat } from './chat.js'
import { chatOf } from './chatOf.js'
import { memberIds } from './memberIds.js'
import { mentionedUserIds } from './mentionedUserIds.js'
import type { Message } from './message.js'
import type { PeerId } from './peerId.js'
import { putIntoUserBox } from './putIntoUserBox.js'
import { recordChannelEvent } from './recordChannelEvent.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'
import { channelMessageToTl } from '../builders/channelMessageToTl.js'
import { recordAdminAction } from '../adminLog/recordAdminAction.js'

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
  readonly isSilent?: boolean
  readonly postAuthor?: string
  readonly viaBotId?: number
  readonly groupedId?: bigint
  readonly forward?: tl.messageFwdHeader
  readonly hasProtectedContent?: boolean
  /** Users beyond the members of a basic group who get a copy, such as one who was just removed. */
  readonly alsoTo?: readonly number[]
}

/** Puts a message where it belongs and has it told to everyone who gets it. The id that it has for each is in `copies`. */
export function postMessage(world: World, draft: MessageDraft, now: number): Message {
  const chat = draft.peerId > 0 ? undefined : chatOf(world, draft.peerId)
  const message = createMessage(world, draft, chat, now)
  if (chat?.type === 'channel') {
    putIntoChannel(world, chat, message, now)
    return message
  }
  const { authorId, peerId } = draft
  const mentioned = mentionedUserIds(world, message)
  putIntoUserBox(world, authorId, peerId, message, authorId === peerId ? new Set() : mentioned, now)
  if (chat === undefined) {
    if (authorId !== peerId) putIntoUserBox(world, peerId, authorId, message, mentioned, now)
    return message
  }
  for (const userId of new Set([...memberIds(chat), ...(draft.alsoTo ?? [])])) {
    if (userId !== authorId) putIntoUserBox(world, userId, peerId, message, mentioned, now)
  }
  return message
}

function createMessage(world: World, draft: MessageDraft, chat: Chat | undefined, now: number): Message {
  world.lastIds.message += 1
  const message: Message = {
    key: world.lastIds.message,
    peerId: draft.peerId,
    senderId: draft.senderId ?? draft.authorId,
    authorId: draft.authorId,
    date: secondsOf(now),
    text: draft.text ?? '',
    entities: [...(draft.entities ?? [])],
    ...(draft.media !== undefined && { media: draft.media }),
    ...(draft.replyMarkup !== undefined && { replyMarkup: draft.replyMarkup }),
    ...(draft.action !== undefined && { action: draft.action }),
    ...(draft.replyToKey !== undefined && { replyToKey: draft.replyToKey }),
    ...(draft.topicId !== undefined && { topicId: draft.topicId }),
    ...(draft.postAuthor !== undefined && { postAuthor: draft.postAuthor }),
    ...(draft.viaBotId !== undefined && { viaBotId: draft.viaBotId }),
    ...(draft.groupedId !== undefined && { groupedId: draft.groupedId }),
    ...(draft.forward !== undefined && { forward: draft.forward }),
    pinnedIn: new Set(),
    isSilent: draft.isSilent ?? false,
    isPost: chat?.type === 'channel' && chat.isBroadcast,
    hasProtectedContent: draft.hasProtectedContent ?? false,
    views: 1,
    ...ttlOf(world, draft, chat),
    copies: new Map(),
  }
  world.messages.set(message.key, message)
  return message
}

/** What is written where messages go by themselves bears the time; what tells of a chat stays. */
function ttlOf(world: World, draft: MessageDraft, chat: Chat | undefined): { readonly ttlSeconds?: number } {
  const dialog = world.boxes.get(draft.authorId)?.dialogs.get(draft.peerId)
  const ttlSeconds = chat === undefined ? (dialog?.messageTtlSeconds ?? 0) : chat.messageTtlSeconds
  return ttlSeconds === 0 || draft.action !== undefined ? {} : { ttlSeconds }
}

function putIntoChannel(world: World, channel: Channel, message: Message, now: number): void {
  const { box } = channel
  box.lastMessageId += 1
  box.messages.set(box.lastMessageId, message.key)
  message.copies.set(channel.peerId, box.lastMessageId)
  recordChannelEvent(world, channel, { type: 'newMessage', messageId: box.lastMessageId }, 1, now)
  const shown = message.isPost ? channelMessageToTl(world, channel, box.lastMessageId, message.authorId) : undefined
  if (shown?._ !== 'message') return
  recordAdminAction(channel, message.authorId, { _: 'channelAdminLogEventActionSendMessage', message: shown }, now)
}
