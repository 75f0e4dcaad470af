import { chatToTl } from '../../builders/chatToTl.js'
import type { Handler } from '../../handler.js'
import { assertMayOwnPublic } from '../../members/assertMayOwnPublic.js'
import { publicChannelsOf } from '../../members/publicChannelsOf.js'

/** Lists the public supergroups and channels that the caller created. There are none of places. */
export const getAdminedPublicChannels: Handler<'channels.getAdminedPublicChannels'> = (context, params) => {
  const { userId, world } = context
  if (params.by_location === true) return { _: 'messages.chats', chats: [] }
  if (params.check_limit === true) assertMayOwnPublic(world, userId)
  const own = publicChannelsOf(world, userId).filter(({ isBroadcast }) => params.for_personal !== true || isBroadcast)
  return { _: 'messages.chats', chats: own.map((channel) => chatToTl(world, channel, userId)) }
}
