import type * as tl from '../../tl/generated/api.js'

/** The sound that the app or device has for all. */
export interface NotificationSoundDefault {
  readonly type: 'default'
}

/** No sound. */
export interface NotificationSoundNone {
  readonly type: 'none'
}

/** A sound of the device. */
export interface NotificationSoundLocal {
  readonly type: 'local'
  readonly title: string
  /** How the app finds the sound; what it holds is up to the app. */
  readonly data: string
}

/** A sound that the account has saved on Telegram. */
export interface NotificationSoundRingtone {
  readonly type: 'ringtone'
  readonly id: string
}

/** What is heard when something comes. */
export type NotificationSound =
  | NotificationSoundDefault
  | NotificationSoundNone
  | NotificationSoundLocal
  | NotificationSoundRingtone

/** Builds a `NotificationSound`. */
export function notificationSoundFromTl(sound: tl.NotificationSound): NotificationSound {
  switch (sound._) {
    case 'notificationSoundDefault':
      return { type: 'default' }
    case 'notificationSoundNone':
      return { type: 'none' }
    case 'notificationSoundLocal':
      return { type: 'local', title: sound.title, data: sound.data }
    case 'notificationSoundRingtone':
      return { type: 'ringtone', id: String(sound.id) }
  }
}

/** Turns a `NotificationSound` into what is sent; the id of a saved sound has been checked before. */
export function notificationSoundToTl(sound: NotificationSound): tl.NotificationSound {
  switch (sound.type) {
    case 'default':
      return { _: 'notificationSoundDefault' }
    case 'none':
      return { _: 'notificationSoundNone' }
    case 'local':
      return { _: 'notificationSoundLocal', title: sound.title, data: sound.data }
    case 'ringtone':
      return { _: 'notificationSoundRingtone', id: BigInt(sound.id) }
  }
}
