import type * as tl from '../../tl/generated/api.js'
import { addDueEvent } from '../time/addDueEvent.js'
import type { Channel, Chat } from './chat.js'
import { chatOf } from './chatOf.js'
import { memberIds } from './memberIds.js'
import { mentionedUserIds } from './mentionedUserIds.js'
import type { Message } from './message.js'
import type { MessageDraft } from './messageDraft.js'
import { putIntoUserBox } from './putIntoUserBox.js'
import { recordChannelEvent } from './recordChannelEvent.js'
import { peerIdToTl } from './peerId.js'
import { SERVICE_USER_ID } from './serviceUser.js'
import { setPinned } from './setPinned.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'
import { channelMessageToTl } from '../builders/channelMessageToTl.js'
import { recordAdminAction } from '../adminLog/recordAdminAction.js'

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
    ...(draft.quote !== undefined && { quote: draft.quote }),
    ...(draft.topicId !== undefined && { topicId: draft.topicId }),
    ...(draft.postAuthor !== undefined && { postAuthor: draft.postAuthor }),
    ...(draft.viaBotId !== undefined && { viaBotId: draft.viaBotId }),
    ...(draft.groupedId !== undefined && { groupedId: draft.groupedId }),
    ...(draft.forward !== undefined && { forward: draft.forward }),
    pinnedIn: new Set(),
    isSilent: draft.isSilent ?? false,
    isPost: chat?.type === 'channel' && chat.isBroadcast,
    hasProtectedContent: draft.hasProtectedContent ?? false,
    ...(draft.effectId !== undefined && { effectId: draft.effectId }),
    isMediaAboveText: draft.isMediaAboveText ?? false,
    isFromScheduled: draft.isFromScheduled ?? false,
    views: 1,
    viewerIds: new Set(),
    forwardCount: 0,
    reactions: [],
    ...ttlOf(world, draft, chat),
    copies: new Map(),
  }
  world.messages.set(message.key, message)
  if (message.ttlSeconds !== undefined)
    addDueEvent(world, { type: 'expireMessage', at: now + message.ttlSeconds * 1000, key: message.key })
  if (message.media?._ === 'messageMediaPoll') world.polls.get(message.media.poll.id)?.messageKeys.add(message.key)
  return message
}

/** A post comes into the supergroup where the channel is discussed, in the channel's name, and is pinned there. */
function bringIntoDiscussion(world: World, channel: Channel, post: Message, now: number): void {
  const group = channel.linkedChatId === undefined ? undefined : world.channels.get(channel.linkedChatId)
  const postId = post.copies.get(channel.peerId)
  if (group === undefined || postId === undefined) return
  const from = peerIdToTl(channel.peerId)
  const forward: tl.messageFwdHeader = {
    _: 'messageFwdHeader',
    from_id: from,
    date: post.date,
    channel_post: postId,
    ...(post.postAuthor !== undefined && { post_author: post.postAuthor }),
    saved_from_peer: from,
    saved_from_msg_id: postId,
  }
  const draft: MessageDraft = {
    peerId: group.peerId,
    authorId: SERVICE_USER_ID,
    senderId: channel.peerId,
    text: post.text,
    entities: post.entities,
    ...(post.media !== undefined && { media: post.media }),
    ...(post.groupedId !== undefined && { groupedId: post.groupedId }),
    isSilent: post.isSilent,
    forward,
  }
  setPinned(world, [postMessage(world, draft, now)], { isPinned: true }, now)
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
  bringIntoDiscussion(world, channel, message, now)
  recordAdminAction(channel, message.authorId, { _: 'channelAdminLogEventActionSendMessage', message: shown }, now)
}
