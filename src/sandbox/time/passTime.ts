import { closePoll } from '../polls/closePoll.js'
import { sendScheduled } from '../scheduled/sendScheduled.js'
import type { DueEvent } from './dueEvent.js'
import type { World } from '../world/world.js'
import { expireMessage } from './expireMessage.js'

/** Does all that time has brought about until a moment, in order. */
export function passTime(world: World, now: number): void {
  for (;;) {
    const [event] = world.dueEvents
    if (event === undefined || event.at > now) return
    world.dueEvents.shift()
    happen(world, event, now)
  }
}

function happen(world: World, event: DueEvent, now: number): void {
  switch (event.type) {
    case 'sendScheduled': {
      const scheduled = world.scheduled.get(event.scheduledId)
      if (scheduled !== undefined) sendScheduled(world, scheduled, now)
      break
    }
    case 'closePoll': {
      const poll = world.polls.get(event.pollId)
      if (poll !== undefined) closePoll(world, poll, now)
      break
    }
    case 'expireMessage':
      expireMessage(world, event.key, now)
  }
}
