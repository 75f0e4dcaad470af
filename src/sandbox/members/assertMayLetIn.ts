import type { Chat } from '../world/chat.js'
import type { World } from '../world/world.js'
import { assertHasRoom } from './assertHasRoom.js'
import { assertMayJoinMore } from './assertMayJoinMore.js'

/** Throws USERS_TOO_MUCH where a chat has no room for these users, and USER_CHANNELS_TOO_MUCH where one is in too many. */
export function assertMayLetIn(world: World, chat: Chat, userIds: readonly number[]): void {
  assertHasRoom(chat, userIds.length)
  if (chat.type === 'group') return
  for (const userId of userIds) assertMayJoinMore(world, userId, 'USER_CHANNELS_TOO_MUCH')
}
