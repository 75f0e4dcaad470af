import type { Poll } from './poll.js'
import { messageOf } from '../world/messageOf.js'
import { recordEdit } from '../world/recordEdit.js'
import type { World } from '../world/world.js'
import { tellOfPoll } from './tellOfPoll.js'

/** Closes a poll for good; everyone sees the results from now on. */
export function closePoll(world: World, poll: Poll, now: number): void {
  if (poll.isClosed) return
  poll.isClosed = true
  for (const key of poll.messageKeys) if (world.messages.has(key)) recordEdit(world, messageOf(world, key), now)
  tellOfPoll(world, poll)
}
