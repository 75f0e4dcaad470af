import { fault } from '../fault.js'
import type { Chat } from '../world/chat.js'
import { memberIds } from '../world/memberIds.js'

const MAX_GROUP_SIZE = 200
const MAX_SUPERGROUP_SIZE = 200_000

/** Throws USERS_TOO_MUCH where a chat cannot take so many more members. Broadcast channels take any number. */
export function assertHasRoom(chat: Chat, newcomers: number): void {
  if (chat.type === 'channel' && chat.isBroadcast) return
  const limit = chat.type === 'group' ? MAX_GROUP_SIZE : MAX_SUPERGROUP_SIZE
  if (memberIds(chat).length + newcomers > limit) throw fault(400, 'USERS_TOO_MUCH')
}
