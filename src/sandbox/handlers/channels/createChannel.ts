import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMayJoinMore } from '../../members/assertMayJoinMore.js'
import { chatAbout } from '../../members/chatAbout.js'
import { chatTitle } from '../../members/chatTitle.js'
import { createChannel as addChannel } from '../../world/createChannel.js'

/** Makes a supergroup or broadcast channel with the caller as its creator. */
export const createChannel: Handler<'channels.createChannel'> = (context, params) => {
  const { now, userId, world } = context
  const title = chatTitle(params.title)
  const about = chatAbout(params.about)
  if (params.forum === true && params.megagroup !== true) throw fault(400, 'CHANNEL_INVALID')
  if (params.geo_point !== undefined) throw fault(400, 'SANDBOX_UNSUPPORTED: this sandbox has no groups of places')
  assertMayJoinMore(world, userId, 'CHANNELS_TOO_MUCH')
  const messageTtlSeconds = params.ttl_period ?? 0
  const isBroadcast = params.megagroup !== true
  const isForum = params.forum === true
  addChannel(world, { title, about, creatorId: userId, isBroadcast, messageTtlSeconds, isForum }, now)
  return context.answerUpdates()
}
