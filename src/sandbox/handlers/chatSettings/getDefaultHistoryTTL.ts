import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'

/** Tells after how long messages of the caller's new chats go by themselves. */
export const getDefaultHistoryTTL: Handler<'messages.getDefaultHistoryTTL'> = ({ userId, world }) => ({
  _: 'defaultHistoryTTL',
  period: settingsOf(world, userId).defaultMessageTtlSeconds,
})
