import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMayOwnPublic } from '../../members/assertMayOwnPublic.js'
import { assertUsernameFree } from '../../members/assertUsernameFree.js'
import { setChannelUsername } from '../../members/setChannelUsername.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertCreator } from '../../rights/assertCreator.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Makes a supergroup or channel public under a username, or private with an empty one. */
export const updateUsername: Handler<'channels.updateUsername'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  assertCreator(context, channel)
  const username = params.username === '' ? undefined : params.username
  if (username === channel.username) throw fault(400, 'USERNAME_NOT_MODIFIED')
  if (username !== undefined) {
    if (channel.username === undefined) assertMayOwnPublic(world, userId)
    assertUsernameFree(world, username, channel.peerId)
  }
  const change = { prev_value: channel.username ?? '', new_value: params.username }
  recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionChangeUsername', ...change }, now)
  setChannelUsername(world, channel, username, now)
  return true
}
