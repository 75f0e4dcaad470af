import { findChat } from '../world/chatOf.js'
import { isMember } from '../world/isMember.js'
import type { Message } from '../world/message.js'
import { peerIdToTl } from '../world/peerId.js'
import { postMessage } from '../world/postMessage.js'
import type { ScheduledMessage } from './scheduledMessage.js'
import type { World } from '../world/world.js'
import { tellOfScheduled } from './tellOfScheduled.js'

/** Sends a message whose moment has come, or that is sent before it; where its author is no longer in the chat it is dropped. */
export function sendScheduled(world: World, scheduled: ScheduledMessage, now: number): Message | undefined {
  const { id, draft } = scheduled
  world.scheduled.delete(id)
  const chat = draft.peerId < 0 ? findChat(world, draft.peerId) : undefined
  const mayStill = draft.peerId > 0 || (chat !== undefined && isMember(chat, draft.authorId))
  const message = mayStill ? postMessage(world, { ...draft, isFromScheduled: true }, now) : undefined
  const sentId = message?.copies.get(chat?.type === 'channel' ? draft.peerId : draft.authorId)
  tellOfScheduled(world, scheduled, () => ({
    _: 'updateDeleteScheduledMessages',
    peer: peerIdToTl(draft.peerId),
    messages: [id],
    ...(sentId !== undefined && { sent_messages: [sentId] }),
  }))
  return message
}
