import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Channel } from '../world/chat.js'
import { findChat } from '../world/chatOf.js'
import { messageOf } from '../world/messageOf.js'
import type { PeerId } from '../world/peerId.js'
import { GENERAL_TOPIC_ID } from './topic.js'
import type { World } from '../world/world.js'
import { mayManageTopic } from './mayManageTopic.js'

/**
 * Finds the topic that the caller writes in: the one named, that of the message that is answered, or the general one,
 * for which there is no id. Throws TOPIC_DELETED, and TOPIC_CLOSED where the caller does not manage the topic.
 */
export function topicIn(
  context: CallContext,
  peerId: PeerId,
  replyTo: tl.InputReplyTo | undefined,
): number | undefined {
  const { userId, world } = context
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  if (chat?.type !== 'channel' || !chat.isForum) return undefined
  const id = namedTopic(world, chat, replyTo)
  const topic = chat.topics.get(id)
  if (topic === undefined) throw fault(400, 'TOPIC_DELETED')
  if (topic.isClosed && !mayManageTopic(chat, topic, userId)) throw fault(400, 'TOPIC_CLOSED')
  return id === GENERAL_TOPIC_ID ? undefined : id
}

function namedTopic(world: World, channel: Channel, replyTo: tl.InputReplyTo | undefined): number {
  if (replyTo?._ !== 'inputReplyToMessage') return GENERAL_TOPIC_ID
  if (replyTo.top_msg_id !== undefined) return replyTo.top_msg_id
  // An answer from elsewhere says nothing of where it stands.
  if (replyTo.reply_to_peer_id !== undefined) return GENERAL_TOPIC_ID
  const id = replyTo.reply_to_msg_id
  if (channel.topics.has(id)) return id
  const key = channel.box.messages.get(id)
  return (key === undefined ? undefined : messageOf(world, key).topicId) ?? GENERAL_TOPIC_ID
}
