import type { CallContext } from '../handler.js'
import { findChat } from '../world/chatOf.js'
import type { Message } from '../world/message.js'
import { messageOf } from '../world/messageOf.js'
import type { PeerId } from '../world/peerId.js'
import { userBox } from '../world/userBox.js'

/** Finds the message of a chat that the caller names by its id; undefined where the caller sees none. */
export function messageIn({ userId, world }: CallContext, peerId: PeerId, id: number): Message | undefined {
  const box = userBox(world, userId)
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type === 'channel') {
    const isHidden = id <= (box.dialogs.get(peerId)?.availableMinId ?? 0)
    const key = isHidden ? undefined : chat.box.messages.get(id)
    return key === undefined ? undefined : messageOf(world, key)
  }
  const boxMessage = box.messages.get(id)
  return boxMessage?.peerId === peerId ? messageOf(world, boxMessage.key) : undefined
}
