import type * as tl from '../../../tl/generated/api.js'
import { notifyScope } from '../../accounts/notifySettings.js'
import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'

/** What holds for all chats of a kind where nothing was set. */
const FOR_ALL: tl.peerNotifySettings = {
  _: 'peerNotifySettings',
  show_previews: true,
  silent: false,
  mute_until: 0,
  ios_sound: { _: 'notificationSoundDefault' },
  android_sound: { _: 'notificationSoundDefault' },
  other_sound: { _: 'notificationSoundDefault' },
}

/** Shows how the caller is told of what happens in a chat, a topic, or all chats of a kind. */
export const getNotifySettings: Handler<'account.getNotifySettings'> = (context, { peer }) => {
  const { userId, world } = context
  const { name } = notifyScope(context, peer)
  const isForAll = peer._ !== 'inputNotifyPeer' && peer._ !== 'inputNotifyForumTopic'
  return settingsOf(world, userId).notifySettings.get(name) ?? (isForAll ? FOR_ALL : { _: 'peerNotifySettings' })
}
