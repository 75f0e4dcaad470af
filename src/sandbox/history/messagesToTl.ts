import type * as tl from '../../tl/generated/api.js'
import { usersAndChats } from '../builders/usersAndChats.js'
import { findChat } from '../world/chatOf.js'
import type { PeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** A list of messages and its place in a longer one. */
export interface MessageList {
  readonly messages: readonly tl.Message[]
  /** How many there are in all. */
  readonly count: number
  /** How many come before these, where that is known. */
  readonly offset?: number
}

/** Shows a list of messages of one chat, in the form that the kind of chat has. */
export function messagesToTl(world: World, userId: number, peerId: PeerId, list: MessageList): tl.messages_Messages {
  const { messages, count, offset } = list
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const shared = { messages, topics: [], ...usersAndChats(world, userId, messages) }
  if (chat?.type === 'channel') {
    return { _: 'messages.channelMessages', pts: chat.box.pts, count, offset_id_offset: offset, ...shared }
  }
  if (messages.length >= count) return { _: 'messages.messages', ...shared }
  return { _: 'messages.messagesSlice', count, offset_id_offset: offset, ...shared }
}
