import { tellAcquaintances } from '../../accounts/tellAcquaintances.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

/** Puts an emoji beside the caller's name, for those with Premium, or takes it away. */
export const updateEmojiStatus: Handler<'account.updateEmojiStatus'> = ({ now, userId, world }, params) => {
  const { emoji_status } = params
  const user = world.users.get(userId)
  if (user === undefined) throw new Error(`There is no user ${userId} in this world.`)
  if (emoji_status._ === 'emojiStatusEmpty') delete user.emojiStatus
  else {
    if (user.isPremium !== true) throw fault(403, 'PREMIUM_ACCOUNT_REQUIRED')
    // There are no upgraded gifts that could be shown.
    if (emoji_status._ !== 'emojiStatus') throw fault(400, 'COLLECTIBLE_INVALID')
    user.emojiStatus = emoji_status
  }
  tellAcquaintances(world, userId, { _: 'updateUserEmojiStatus', user_id: userId, emoji_status }, now)
  return true
}
