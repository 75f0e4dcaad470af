import { dialogOf } from './dialogOf.js'
import type { Message } from './message.js'
import type { PeerId } from './peerId.js'
import { recordUserEvent } from './recordUserEvent.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/** Puts a copy of a message into the box of one user, as the newest there, and has it told to the user. */
export function putIntoUserBox(
  world: World,
  ownerId: number,
  peerId: PeerId,
  message: Message,
  mentioned: ReadonlySet<number>,
  now: number,
): void {
  const box = userBox(world, ownerId)
  box.lastMessageId += 1
  const id = box.lastMessageId
  box.messages.set(id, {
    id,
    key: message.key,
    peerId,
    isOutgoing: message.authorId === ownerId && peerId !== ownerId,
    isMentioned: mentioned.has(ownerId),
    isMediaUnread: false,
  })
  dialogOf(world, ownerId, peerId, now).messageIds.push(id)
  message.copies.set(ownerId, id)
  recordUserEvent(world, ownerId, { type: 'newMessage', messageId: id })
}
