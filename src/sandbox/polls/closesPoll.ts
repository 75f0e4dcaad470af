import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { Message } from '../world/message.js'
import type { World } from '../world/world.js'
import { closePoll } from './closePoll.js'

/** Tells whether an edit closes the poll of a message; nothing else can be edited of a poll. */
export function closesPoll(media: tl.InputMedia | undefined, message: Message): boolean {
  if (media?._ !== 'inputMediaPoll') return false
  if (message.media?._ !== 'messageMediaPoll' || media.poll.closed !== true) throw fault(400, 'MEDIA_PREV_INVALID')
  return true
}

/** Closes the poll of a message. */
export function closePollOf(world: World, { media }: Message, now: number): void {
  const poll = media?._ === 'messageMediaPoll' ? world.polls.get(media.poll.id) : undefined
  if (poll === undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  if (poll.isClosed) throw fault(400, 'MESSAGE_NOT_MODIFIED')
  closePoll(world, poll, now)
}
