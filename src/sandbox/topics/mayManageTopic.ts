import { hasAdminRight } from '../rights/hasAdminRight.js'
import { isMember } from '../world/isMember.js'
import type { Channel } from '../world/chat.js'
import type { Topic } from './topic.js'

/** Tells whether a user may edit and close a topic, and write in a closed one: who made it, and administrators with that right. */
export function mayManageTopic(channel: Channel, topic: Topic, userId: number): boolean {
  return hasAdminRight(channel, userId, 'manage_topics') || (topic.authorId === userId && isMember(channel, userId))
}
