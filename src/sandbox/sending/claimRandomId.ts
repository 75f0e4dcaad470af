import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { userBox } from '../world/userBox.js'

/** How many ids an account’s box remembers: as many as a client may have open, and so send once more, at a time. */
const MEMORY = 20_000

/** Takes a `random_id` for one message, or throws RANDOM_ID_DUPLICATE where it was taken before. */
export function claimRandomId({ world, userId, now }: CallContext, randomId: bigint): void {
  const { randomIds } = userBox(world, userId)
  if (randomIds.has(randomId)) throw fault(500, 'RANDOM_ID_DUPLICATE')
  randomIds.set(randomId, now)
  for (const oldest of randomIds.keys()) {
    if (randomIds.size <= MEMORY) break
    randomIds.delete(oldest)
  }
}
