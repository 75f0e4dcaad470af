import type { DueEvent } from './dueEvent.js'
import type { World } from '../world/world.js'

/** Lets time bring something about; `at` is in milliseconds. */
export function addDueEvent(world: World, event: DueEvent): void {
  const { dueEvents } = world
  const index = dueEvents.findLastIndex(({ at }) => at <= event.at)
  dueEvents.splice(index + 1, 0, event)
}
