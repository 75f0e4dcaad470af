import type { Chat } from './chat.js'
import { memberIds } from './memberIds.js'
import { recordStateUpdate } from './recordStateUpdate.js'
import type { World } from './world.js'

/** Tells the members of a chat that something about it has changed. */
export function recordChatChange(world: World, chat: Chat, now: number): void {
  const update =
    chat.type === 'group'
      ? ({ _: 'updateChat', chat_id: chat.id } as const)
      : ({ _: 'updateChannel', channel_id: chat.id } as const)
  for (const userId of memberIds(chat)) recordStateUpdate(world, userId, update, now)
}
