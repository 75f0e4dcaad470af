import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { BotQuery } from '../world/botQuery.js'

/** Finds a question that the calling bot may still answer, or throws QUERY_ID_INVALID. */
export function queryOfBot<Type extends BotQuery['type']>(
  { now, userId, world }: CallContext,
  type: Type,
  id: bigint,
): Extract<BotQuery, { readonly type: Type }> {
  const query = world.botQueries.get(id)
  if (query === undefined || !isOf(query, type) || query.botId !== userId || query.until <= now) {
    throw fault(400, 'QUERY_ID_INVALID')
  }
  return query
}

function isOf<Type extends BotQuery['type']>(
  query: BotQuery,
  type: Type,
): query is Extract<BotQuery, { readonly type: Type }> {
  return query.type === type
}
