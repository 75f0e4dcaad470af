import type { BoxChange, BoxEvent } from './boxEvent.js'
import { appendBounded, MAX_LOG_LENGTH } from './appendBounded.js'
import type { Channel } from './chat.js'
import type { ChangeAt } from './recordUserEvent.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'

/** Writes down that something happened in a channel's box, and has it told to all members. */
export function recordChannelEvent(
  world: World,
  channel: Channel,
  change: BoxChange | ChangeAt,
  ptsCount: number,
  now: number,
): BoxEvent {
  const { box } = channel
  box.pts += ptsCount
  box.lastEventAt = secondsOf(now)
  const event = { ...(typeof change === 'function' ? change(box.pts) : change), pts: box.pts, ptsCount }
  appendBounded(box.log, event, MAX_LOG_LENGTH)
  world.outbox.push({ type: 'channelEvent', channelId: channel.id, event })
  return event
}
