import type * as tl from '../tl/generated/api.js'

/**
 * Writes out a short update as the container that it stands for.
 * `updateShortSentMessage` cannot be written out here: it needs the call that it answers.
 */
export function expandShort(
  update: tl.updateShort | tl.updateShortMessage | tl.updateShortChatMessage,
  selfId: number,
): tl.updates {
  const inner: tl.Update = update._ === 'updateShort' ? update.update : newMessage(update, selfId)
  return { _: 'updates', updates: [inner], users: [], chats: [], date: update.date, seq: 0 }
}

/** The users and chats that a short message names, all of which must be known before it can be shown. */
export function peersOfShort(update: tl.updateShortMessage | tl.updateShortChatMessage): readonly tl.Peer[] {
  const named: tl.Peer[] =
    update._ === 'updateShortMessage'
      ? [user(update.user_id)]
      : [user(update.from_id), { _: 'peerChat', chat_id: update.chat_id }]
  if (update.via_bot_id !== undefined) named.push(user(update.via_bot_id))
  if (update.fwd_from?.from_id !== undefined) named.push(update.fwd_from.from_id)
  for (const entity of update.entities ?? []) {
    if (entity._ === 'messageEntityMentionName') named.push(user(entity.user_id))
  }
  return named
}

function newMessage(update: tl.updateShortMessage | tl.updateShortChatMessage, selfId: number): tl.updateNewMessage {
  const isPrivate = update._ === 'updateShortMessage'
  const sender = isPrivate ? (update.out === true ? selfId : update.user_id) : update.from_id
  const message: tl.message = {
    _: 'message',
    out: update.out,
    mentioned: update.mentioned,
    media_unread: update.media_unread,
    silent: update.silent,
    id: update.id,
    from_id: user(sender),
    peer_id: isPrivate ? user(update.user_id) : { _: 'peerChat', chat_id: update.chat_id },
    fwd_from: update.fwd_from,
    via_bot_id: update.via_bot_id,
    reply_to: update.reply_to,
    date: update.date,
    message: update.message,
    entities: update.entities,
    ttl_period: update.ttl_period,
  }
  return { _: 'updateNewMessage', message, pts: update.pts, pts_count: update.pts_count }
}

function user(userId: number): tl.peerUser {
  return { _: 'peerUser', user_id: userId }
}
