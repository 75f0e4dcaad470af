import type { Handler } from '../../handler.js'
import { tellUser } from '../../world/tellUser.js'

/** Forgets the reactions that the caller has made of late. */
export const clearRecentReactions: Handler<'messages.clearRecentReactions'> = ({ userId, world }) => {
  world.recentReactions.delete(userId)
  tellUser(world, userId, { _: 'updateRecentReactions' })
  return true
}
