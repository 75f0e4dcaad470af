import type { Message } from './message.js'
import type { World } from './world.js'

/** Finds the users whom a message speaks to: by name, by username, or by answering a message of theirs. */
export function mentionedUserIds(world: World, message: Message): ReadonlySet<number> {
  const ids = new Set<number>()
  for (const entity of message.entities) {
    if (entity._ === 'messageEntityMentionName') ids.add(entity.user_id)
    if (entity._ === 'messageEntityMention') {
      const username = message.text.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase()
      const peerId = world.usernames.get(username)
      if (peerId !== undefined && peerId > 0) ids.add(peerId)
    }
  }
  const answered = message.replyToKey === undefined ? undefined : world.messages.get(message.replyToKey)
  if (answered !== undefined && message.peerId < 0) ids.add(answered.authorId)
  ids.delete(message.authorId)
  return ids
}
