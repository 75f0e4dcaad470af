import type * as tl from '../tl/generated/api.js'

/** Which sequence an update belongs to, and its place there. See https://core.telegram.org/api/updates#update-handling. */
export type UpdateOrder =
  | { readonly box: 'common'; readonly end: number; readonly count: number }
  | { readonly box: 'secondary'; readonly end: number; readonly count: number }
  | { readonly box: 'channel'; readonly channelId: number; readonly end: number; readonly count: number }
  /** A hint that a channel has moved, without what happened in it. */
  | { readonly box: 'channelTooLong'; readonly channelId: number; readonly end: number | undefined }
  /** Ordered by nothing but its container. */
  | { readonly box: 'none' }

/** Finds the sequence of an update from the fields that it has. */
export function updateOrder(update: tl.Update): UpdateOrder {
  if (update._ === 'updateChannelTooLong') {
    return { box: 'channelTooLong', channelId: update.channel_id, end: update.pts }
  }
  if ('pts_count' in update) {
    const channelId = channelOf(update)
    const place = { end: update.pts, count: update.pts_count }
    return channelId === undefined ? { box: 'common', ...place } : { box: 'channel', channelId, ...place }
  }
  if ('qts' in update && update.qts !== 0) return { box: 'secondary', end: update.qts, count: 1 }
  return { box: 'none' }
}

function channelOf(update: tl.Update & { readonly pts_count: number }): number | undefined {
  switch (update._) {
    case 'updateNewChannelMessage':
    case 'updateEditChannelMessage': {
      const peer = update.message.peer_id
      return peer?._ === 'peerChannel' ? peer.channel_id : undefined
    }
    case 'updateDeleteChannelMessages':
    case 'updateChannelWebPage':
    case 'updatePinnedChannelMessages':
      return update.channel_id
    default:
      return undefined
  }
}
