import type { Channel } from '../world/chat.js'
import { dialogOf } from '../world/dialogOf.js'
import { isMember } from '../world/isMember.js'
import { messageOf } from '../world/messageOf.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import type { World } from '../world/world.js'

/** What someone has read: the messages above `from`, up to `until`. */
export interface ReadRange {
  readonly readerId: number
  readonly from: number
  readonly until: number
}

/** Tells those who wrote in a supergroup that someone has read what they wrote, if nobody had before. */
export function tellAuthorsRead(world: World, channel: Channel, range: ReadRange, now: number): void {
  const newestByAuthor = new Map<number, number>()
  for (let id = range.from + 1; id <= range.until; id++) {
    const key = channel.box.messages.get(id)
    if (key !== undefined) newestByAuthor.set(messageOf(world, key).authorId, id)
  }
  newestByAuthor.delete(range.readerId)
  for (const [authorId, id] of newestByAuthor) {
    if (!isMember(channel, authorId)) continue
    const dialog = dialogOf(world, authorId, channel.peerId, now)
    if (dialog.readOutboxMaxId >= id) continue
    dialog.readOutboxMaxId = id
    recordStateUpdate(world, authorId, { _: 'updateReadChannelOutbox', channel_id: channel.id, max_id: id }, now)
  }
}
