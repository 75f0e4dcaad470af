import { findChat } from './chatOf.js'
import type { Message } from './message.js'
import { recordChannelEvent } from './recordChannelEvent.js'
import { recordUserEvent } from './recordUserEvent.js'
import type { World } from './world.js'

/** Writes down in every box with a copy of a message that the message has changed, and has it told. */
export function recordEdit(world: World, { copies }: Message, now: number): void {
  for (const [ownerId, messageId] of copies) {
    const chat = ownerId < 0 ? findChat(world, ownerId) : undefined
    const change = { type: 'editMessage', messageId } as const
    if (chat?.type === 'channel') recordChannelEvent(world, chat, change, 1, now)
    else recordUserEvent(world, ownerId, change)
  }
}
