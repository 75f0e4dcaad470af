import type { Channel } from '../world/chat.js'
import { GENERAL_TOPIC_ID } from './topic.js'

/** The colour of the general topic's icon, as clients show it. */
const GENERAL_COLOR = 0x6fb9f0

/** Makes a supergroup a forum; what was written before stands in the general topic. */
export function openForum(channel: Channel): void {
  channel.isForum = true
  if (channel.topics.has(GENERAL_TOPIC_ID)) return
  channel.topics.set(GENERAL_TOPIC_ID, {
    id: GENERAL_TOPIC_ID,
    createdAt: channel.createdAt,
    authorId: channel.creatorId,
    senderId: channel.creatorId,
    title: 'General',
    iconColor: GENERAL_COLOR,
    isClosed: false,
    isHidden: false,
  })
}
