import type * as tl from '../../../tl/generated/api.js'
import { notifyScope } from '../../accounts/notifySettings.js'
import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Says how the caller is told of what happens in a chat, a topic, or all chats of a kind. */
export const updateNotifySettings: Handler<'account.updateNotifySettings'> = (context, params) => {
  const { now, userId, world } = context
  const { name, peer } = notifyScope(context, params.peer)
  const { sound, stories_sound, _: _name, ...shared } = params.settings
  const notify_settings: tl.peerNotifySettings = {
    _: 'peerNotifySettings',
    ...shared,
    ...(sound !== undefined && { ios_sound: sound, android_sound: sound, other_sound: sound }),
    ...(stories_sound !== undefined && {
      stories_ios_sound: stories_sound,
      stories_android_sound: stories_sound,
      stories_other_sound: stories_sound,
    }),
  }
  settingsOf(world, userId).notifySettings.set(name, notify_settings)
  recordStateUpdate(world, userId, { _: 'updateNotifySettings', peer, notify_settings }, now)
  return true
}
