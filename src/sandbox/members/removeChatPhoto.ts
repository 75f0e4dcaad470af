import { recordAdminAction } from '../adminLog/recordAdminAction.js'
import type { Chat } from '../world/chat.js'
import { postMessage } from '../world/postMessage.js'
import { recordChatChange } from '../world/recordChatChange.js'
import type { World } from '../world/world.js'

/** Takes the photo of a chat away; its history has it. */
export function removeChatPhoto(world: World, chat: Chat, actorId: number, now: number): void {
  const change = {
    prev_photo: { _: 'photoEmpty', id: chat.photoId ?? 0n },
    new_photo: { _: 'photoEmpty', id: 0n },
  } as const
  recordAdminAction(chat, actorId, { _: 'channelAdminLogEventActionChangePhoto', ...change }, now)
  delete chat.photoId
  if (chat.type === 'group') chat.version += 1
  recordChatChange(world, chat, now)
  const senderId = chat.type === 'channel' && chat.isBroadcast ? chat.peerId : actorId
  const action = { _: 'messageActionChatDeletePhoto' } as const
  postMessage(world, { peerId: chat.peerId, authorId: actorId, senderId, action }, now)
}
