import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'

/** Forgets all that the caller has set for notifications. */
export const resetNotifySettings: Handler<'account.resetNotifySettings'> = ({ userId, world }) => {
  settingsOf(world, userId).notifySettings.clear()
  return true
}
