import type { BotQuery } from './botQuery.js'
import type { World } from './world.js'

/** How many queries are remembered, for bots that answer late and users who choose late. */
const MEMORY = 1000

/** Remembers a question to a bot. */
export function addBotQuery(world: World, query: BotQuery): void {
  world.botQueries.set(query.id, query)
  for (const oldest of world.botQueries.keys()) {
    if (world.botQueries.size <= MEMORY) break
    world.botQueries.delete(oldest)
  }
}
