import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type NotificationSound, notificationSoundFromTl } from './notificationSound.js'

/** How the account is told of what happens in a chat. What is absent is as for all chats of the kind. */
export interface NotificationSettings {
  /** Whether a notification shows the text. */
  readonly showsPreviews?: boolean
  /** Whether messages come without a sound. */
  readonly isSilent?: boolean
  /** Until when there are no notifications; a moment that has gone by for a chat that is heard again. */
  readonly muteUntil?: Date
  readonly iosSound?: NotificationSound
  readonly androidSound?: NotificationSound
  readonly otherPlatformsSound?: NotificationSound
  readonly mutesStories?: boolean
  /** Whether a notification of a story leaves out whose it is. */
  readonly hidesStories?: boolean
  readonly iosStorySound?: NotificationSound
  readonly androidStorySound?: NotificationSound
  readonly otherPlatformsStorySound?: NotificationSound
}

/** Builds `NotificationSettings`. */
export function notificationSettingsFromTl(settings: tl.PeerNotifySettings): NotificationSettings {
  const soundOf = (sound: tl.NotificationSound | undefined): NotificationSound | undefined =>
    sound && notificationSoundFromTl(sound)
  return withoutUndefined<NotificationSettings>({
    showsPreviews: settings.show_previews,
    isSilent: settings.silent,
    muteUntil: settings.mute_until === undefined ? undefined : dateFromTl(settings.mute_until),
    iosSound: soundOf(settings.ios_sound),
    androidSound: soundOf(settings.android_sound),
    otherPlatformsSound: soundOf(settings.other_sound),
    mutesStories: settings.stories_muted,
    hidesStories: settings.stories_hide_sender,
    iosStorySound: soundOf(settings.stories_ios_sound),
    androidStorySound: soundOf(settings.stories_android_sound),
    otherPlatformsStorySound: soundOf(settings.stories_other_sound),
  })
}
