import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { isCreator } from '../../rights/isCreator.js'

/** Says which public channel of the caller the profile shows. */
export const updatePersonalChannel: Handler<'account.updatePersonalChannel'> = (context, params) => {
  const { userId, world } = context
  const user = world.users.get(userId)
  if (user === undefined) throw new Error(`There is no user ${userId} in this world.`)
  if (params.channel._ === 'inputChannelEmpty') {
    delete user.personalChannelId
    return true
  }
  const channel = inputChannel(context, params.channel)
  const isFit = channel.isBroadcast && channel.username !== undefined && isCreator(channel, userId)
  if (!isFit) throw fault(400, 'CHANNEL_INVALID')
  user.personalChannelId = channel.id
  return true
}
