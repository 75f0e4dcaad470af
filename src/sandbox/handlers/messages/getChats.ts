import { chatToTl } from '../../builders/chatToTl.js'
import type { Handler } from '../../handler.js'
import { inputGroup } from '../../peers/inputGroup.js'

/** Shows basic groups by their ids. */
export const getChats: Handler<'messages.getChats'> = (context, params) => {
  const { userId, world } = context
  const chats = params.id.map((id) => chatToTl(world, inputGroup(context, id), userId))
  return { _: 'messages.chats', chats }
}
