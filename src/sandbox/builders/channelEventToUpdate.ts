import type * as tl from '../../tl/generated/api.js'
import type { BoxEvent } from '../world/boxEvent.js'
import type { Channel } from '../world/chat.js'
import type { World } from '../world/world.js'
import { channelMessageToTl } from './channelMessageToTl.js'

/** Shows an event of a channel's box to one account; undefined where its message has been deleted since. */
export function channelEventToUpdate(
  world: World,
  channel: Channel,
  event: BoxEvent,
  viewerId: number,
): tl.Update | undefined {
  const place = { pts: event.pts, pts_count: event.ptsCount }
  switch (event.type) {
    case 'update':
      return event.update
    case 'deleteMessages':
      return { _: 'updateDeleteChannelMessages', channel_id: channel.id, messages: event.messageIds, ...place }
    case 'newMessage':
    case 'editMessage': {
      const message = channelMessageToTl(world, channel, event.messageId, viewerId)
      if (message === undefined) return undefined
      return {
        _: event.type === 'newMessage' ? 'updateNewChannelMessage' : 'updateEditChannelMessage',
        message,
        ...place,
      }
    }
  }
}
