import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { closeChannel } from '../../members/closeChannel.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertCreator } from '../../rights/assertCreator.js'
import { memberIds } from '../../world/memberIds.js'

const MAX_SIZE = 1000

/** Deletes a supergroup or channel, for its creator and unless it has grown too large. */
export const deleteChannel: Handler<'channels.deleteChannel'> = (context, params) => {
  const { now, world } = context
  const channel = inputChannel(context, params.channel)
  assertCreator(context, channel)
  if (memberIds(channel).length > MAX_SIZE) throw fault(400, 'CHANNEL_TOO_LARGE')
  closeChannel(world, channel, now)
  return context.answerUpdates()
}
