import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { chatTitle } from '../../members/chatTitle.js'
import { renameChat } from '../../members/renameChat.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'

/** Gives a basic group another title. */
export const editChatTitle: Handler<'messages.editChatTitle'> = (context, params) => {
  const { now, userId, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  const title = chatTitle(params.title)
  assertMemberRight(context, group, 'change_info')
  if (title === group.title) throw fault(400, 'CHAT_NOT_MODIFIED')
  renameChat(world, group, title, userId, now)
  return context.answerUpdates()
}
