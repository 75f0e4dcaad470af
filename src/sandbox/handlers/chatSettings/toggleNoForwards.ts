import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertCreator } from '../../rights/assertCreator.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether what is written in a chat can be neither forwarded nor saved. */
export const toggleNoForwards: Handler<'messages.toggleNoForwards'> = (context, { enabled, peer }) => {
  const { now, userId, world } = context
  const chat = inputChat(context, peer)
  assertCreator(context, chat)
  if (enabled === chat.hasProtectedContent) throw fault(400, 'CHAT_NOT_MODIFIED')
  chat.hasProtectedContent = enabled
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionToggleNoForwards', new_value: enabled }, now)
  recordChatChange(world, chat, now)
  return context.answerUpdates()
}
