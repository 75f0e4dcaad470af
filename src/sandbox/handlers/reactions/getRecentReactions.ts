import type { Handler } from '../../handler.js'

/** Lists the reactions that the caller has made of late, the newest first. */
export const getRecentReactions: Handler<'messages.getRecentReactions'> = ({ userId, world }, params) => {
  const reactions = (world.recentReactions.get(userId) ?? []).slice(0, Math.max(params.limit, 0))
  return { _: 'messages.reactions', hash: 0n, reactions }
}
