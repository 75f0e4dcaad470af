import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { chatTitle } from '../../members/chatTitle.js'
import { renameChat } from '../../members/renameChat.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'

/** Gives a supergroup or channel another title. */
export const editTitle: Handler<'channels.editTitle'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const title = chatTitle(params.title)
  assertMemberRight(context, channel, 'change_info')
  if (title === channel.title) throw fault(400, 'CHAT_NOT_MODIFIED')
  renameChat(world, channel, title, userId, now)
  return context.answerUpdates()
}
