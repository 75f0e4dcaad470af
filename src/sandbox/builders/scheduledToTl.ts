import type * as tl from '../../tl/generated/api.js'
import { findChat } from '../world/chatOf.js'
import { peerIdToTl } from '../world/peerId.js'
import type { ScheduledMessage } from '../scheduled/scheduledMessage.js'
import type { World } from '../world/world.js'
import { pollMediaToTl } from './pollToTl.js'

/** Shows a message that waits for its moment. */
export function scheduledToTl(world: World, { id, draft, sendAt }: ScheduledMessage, viewerId: number): tl.message {
  const { peerId, authorId, senderId = authorId, entities = [] } = draft
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const isPost = chat?.type === 'channel' && chat.isBroadcast
  const answered = draft.replyToKey === undefined ? undefined : world.messages.get(draft.replyToKey)
  const answeredId = answered?.copies.get(chat?.type === 'channel' ? peerId : authorId)
  return {
    _: 'message',
    id,
    out: true,
    from_scheduled: true,
    silent: draft.isSilent === true,
    post: isPost,
    noforwards: draft.hasProtectedContent === true,
    invert_media: draft.isMediaAboveText === true,
    from_id: isPost ? undefined : peerIdToTl(senderId),
    peer_id: peerIdToTl(peerId),
    reply_to: answeredId === undefined ? undefined : { _: 'messageReplyHeader', reply_to_msg_id: answeredId },
    date: sendAt,
    message: draft.text ?? '',
    entities: entities.length === 0 ? undefined : entities,
    media: pollMediaToTl(world, draft.media, viewerId),
    reply_markup: draft.replyMarkup,
    fwd_from: draft.forward,
    post_author: draft.postAuthor,
    effect: draft.effectId,
  }
}
