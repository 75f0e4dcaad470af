import type { Chat } from '../world/chat.js'
import { postMessage } from '../world/postMessage.js'
import { recordChatChange } from '../world/recordChatChange.js'
import type { World } from '../world/world.js'

/** Gives a chat another title; its history has it, that of a broadcast channel too. */
export function renameChat(world: World, chat: Chat, title: string, actorId: number, now: number): void {
  chat.title = title
  if (chat.type === 'group') chat.version += 1
  recordChatChange(world, chat, now)
  const senderId = chat.type === 'channel' && chat.isBroadcast ? chat.peerId : actorId
  const action = { _: 'messageActionChatEditTitle', title } as const
  postMessage(world, { peerId: chat.peerId, authorId: actorId, senderId, action }, now)
}
