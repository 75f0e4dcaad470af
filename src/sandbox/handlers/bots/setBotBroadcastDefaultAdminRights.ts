import { assertBot } from '../../bots/assertBot.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { rightsIn } from '../../rights/rightsIn.js'

/** Sets the rights that a bot asks for when it is added to a channel. */
export const setBotBroadcastDefaultAdminRights: Handler<'bots.setBotBroadcastDefaultAdminRights'> = (
  context,
  { admin_rights },
) => {
  const bot = assertBot(context)
  const before = bot.channelRights === undefined ? [] : rightsIn(bot.channelRights)
  if (before.join() === rightsIn(admin_rights).join()) throw fault(400, 'RIGHTS_NOT_MODIFIED')
  bot.channelRights = admin_rights
  return true
}
