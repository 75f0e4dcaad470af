import { chatToTl } from '../../builders/chatToTl.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'

/** Shows supergroups and channels. */
export const getChannels: Handler<'channels.getChannels'> = (context, params) => {
  const { userId, world } = context
  const chats = params.id.map((input) => chatToTl(world, inputChannel(context, input), userId))
  return { _: 'messages.chats', chats }
}
