import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { chatAbout } from '../../members/chatAbout.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Gives a chat another description. */
export const editChatAbout: Handler<'messages.editChatAbout'> = (context, params) => {
  const { now, userId, world } = context
  const chat = inputChat(context, params.peer)
  const about = chatAbout(params.about)
  assertMemberRight(context, chat, 'change_info')
  if (about === chat.about) throw fault(400, 'CHAT_ABOUT_NOT_MODIFIED')
  const change = { prev_value: chat.about, new_value: about }
  chat.about = about
  recordAdminAction(chat, userId, { _: 'channelAdminLogEventActionChangeAbout', ...change }, now)
  recordChatChange(world, chat, now)
  return true
}
