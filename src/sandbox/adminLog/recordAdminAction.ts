import type * as tl from '../../tl/generated/api.js'
import { appendBounded, MAX_LOG_LENGTH } from '../world/appendBounded.js'
import type { Chat } from '../world/chat.js'
import { secondsOf } from '../world/secondsOf.js'

/** Writes down in the log of a supergroup or channel what somebody has done; basic groups have no log. */
export function recordAdminAction(
  chat: Chat,
  userId: number,
  action: tl.ChannelAdminLogEventAction,
  now: number,
): void {
  if (chat.type === 'group') return
  const id = (chat.adminLog.at(-1)?.id ?? 0n) + 1n
  appendBounded(chat.adminLog, { id, date: secondsOf(now), userId, action }, MAX_LOG_LENGTH)
}
