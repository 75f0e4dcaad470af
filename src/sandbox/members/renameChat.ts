import type { Chat } from '../world/chat.js'
import { postMessage } from '../world/postMessage.js'
import { recordChatChange } from '../world/recordChatChange.js'
import type { World } from '../world/world.js'
import { recordAdminAction } from '../adminLog/recordAdminAction.js'

/** Gives a chat another title; its history has it, that of a broadcast channel too. */
export function renameChat(world: World, chat: Chat, title: string, actorId: number, now: number): void {
  const change = { prev_value: chat.title, new_value: title }
  chat.title = title
  recordAdminAction(chat, actorId, { _: 'channelAdminLogEventActionChangeTitle', ...change }, now)
  if (chat.type === 'group') chat.version += 1
  recordChatChange(world, chat, now)
  const senderId = chat.type === 'channel' && chat.isBroadcast ? chat.peerId : actorId
  const action = { _: 'messageActionChatEditTitle', title } as const
  postMessage(world, { peerId: chat.peerId, authorId: actorId, senderId, action }, now)
}
