import type * as tl from '../../../tl/generated/api.js'
import type { Handler } from '../../handler.js'
import { historyOf } from '../../history/historyOf.js'
import { messagesToTl } from '../../history/messagesToTl.js'
import { repliedId } from '../../history/repliedId.js'
import { inputChannel } from '../../peers/inputChannel.js'

/** Shows messages of a channel by their ids; those that are not there come as `messageEmpty`. */
export const getMessages: Handler<'channels.getMessages'> = (context, params) => {
  const { userId, world } = context
  const { peerId } = inputChannel(context, params.channel)
  const history = historyOf(world, userId, peerId)
  const messages = params.id.flatMap((input): readonly tl.Message[] => {
    if (input._ !== 'inputMessageID' && input._ !== 'inputMessageReplyTo') return []
    const id = input._ === 'inputMessageID' ? input.id : repliedId(history.show(input.id))
    return [history.show(id) ?? { _: 'messageEmpty', id }]
  })
  return messagesToTl(world, userId, peerId, { messages, count: messages.length })
}
