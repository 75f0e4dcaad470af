import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { chatAbout } from '../../members/chatAbout.js'
import { inputChat } from '../../peers/inputChat.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Gives a chat another description. */
export const editChatAbout: Handler<'messages.editChatAbout'> = (context, params) => {
  const { now, world } = context
  const chat = inputChat(context, params.peer)
  const about = chatAbout(params.about)
  assertMemberRight(context, chat, 'change_info')
  if (about === chat.about) throw fault(400, 'CHAT_ABOUT_NOT_MODIFIED')
  chat.about = about
  recordChatChange(world, chat, now)
  return true
}
