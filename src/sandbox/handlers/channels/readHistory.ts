import { unreadCount } from '../../history/unreadCount.js'
import type { Handler } from '../../handler.js'
import { tellAuthorsRead } from '../../members/tellAuthorsRead.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { dialogOf } from '../../world/dialogOf.js'
import { isMember } from '../../world/isMember.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Marks the messages of a supergroup or channel as read up to one; the authors in a supergroup are told. */
export const readHistory: Handler<'channels.readHistory'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (!isMember(channel, userId)) return true
  const { lastMessageId, pts } = channel.box
  const dialog = dialogOf(world, userId, channel.peerId, now)
  const from = dialog.readInboxMaxId
  const until = params.max_id <= 0 ? lastMessageId : Math.min(params.max_id, lastMessageId)
  if (until <= from) return true
  dialog.readInboxMaxId = until
  const update = {
    _: 'updateReadChannelInbox',
    channel_id: channel.id,
    max_id: until,
    still_unread_count: unreadCount(world, userId, dialog),
    pts,
  } as const
  recordStateUpdate(world, userId, update, now)
  if (!channel.isBroadcast) tellAuthorsRead(world, channel, { readerId: userId, from, until }, now)
  return true
}
