import type * as tl from '../../tl/generated/api.js'
import type { InputNotificationSettings } from '../../types/notifications/inputNotificationSettings.js'
import { type NotificationSound, notificationSoundToTl } from '../../types/notifications/notificationSound.js'
import { dateToTl } from '../../types/dateToTl.js'
import { assertInt64 } from './assertInt64.js'

/** The last second that fits into 32 bits, which stands for ever. */
const FOREVER = 0x7fff_ffff

/** Checks notification settings and turns them into what is sent. */
export function inputNotificationSettingsToTl(settings: InputNotificationSettings): tl.inputPeerNotifySettings {
  const { hideStories, muteStories, muteUntil, showPreviews, silent, sound, storySound } = settings
  return {
    _: 'inputPeerNotifySettings',
    show_previews: showPreviews,
    silent,
    mute_until: muteUntil && Math.min(dateToTl(muteUntil), FOREVER),
    sound: soundToTl(sound, 'sound'),
    stories_muted: muteStories,
    stories_hide_sender: hideStories,
    stories_sound: soundToTl(storySound, 'storySound'),
  }
}

function soundToTl(sound: NotificationSound | undefined, argument: string): tl.NotificationSound | undefined {
  if (sound?.type === 'ringtone') assertInt64(sound.id, `${argument}.id`)
  return sound && notificationSoundToTl(sound)
}
