import type { Handler } from '../../handler.js'
import { assertMayOwnPublic } from '../../members/assertMayOwnPublic.js'
import { assertUsernameFree } from '../../members/assertUsernameFree.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertCreator } from '../../rights/assertCreator.js'

/** Tells whether a username can be had for a channel, or for one that is yet to be made. */
export const checkUsername: Handler<'channels.checkUsername'> = (context, params) => {
  const { userId, world } = context
  const channel = params.channel._ === 'inputChannelEmpty' ? undefined : inputChannel(context, params.channel)
  if (channel !== undefined) assertCreator(context, channel)
  if (channel?.username === undefined) assertMayOwnPublic(world, userId)
  assertUsernameFree(world, params.username, channel?.peerId)
  return true
}
