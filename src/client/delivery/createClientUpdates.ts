import type { ClientUpdates, UpdateContext } from '../client.js'
import type { UpdateHub } from '../updateHub.js'
import type { Arrivals } from './arrivals.js'
import type { UpdateLoops } from './updateLoops.js'

/** Makes what a client shows of its updates. */
export function createClientUpdates(
  hub: Pick<UpdateHub, 'health' | 'deadLetters' | 'replay' | 'drop'>,
  loops: UpdateLoops<UpdateContext>,
  arrivals: Arrivals,
): ClientUpdates {
  return {
    [Symbol.asyncIterator]: () => {
      const loop = loops.open()
      arrivals.tell()
      return loop
    },
    health: () => hub.health(),
    deadLetters: () => hub.deadLetters(),
    replay: (id) => hub.replay(id),
    drop: (id) => hub.drop(id),
  }
}
