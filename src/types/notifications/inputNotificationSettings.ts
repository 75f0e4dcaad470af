import type { NotificationSound } from './notificationSound.js'

/** How the account is to be told of what happens in a chat. What is left out is as for all chats of the kind. */
export interface InputNotificationSettings {
  /** Whether a notification shows the text. */
  readonly showPreviews?: boolean
  /** Whether messages come without a sound. */
  readonly silent?: boolean
  /** Until when there are no notifications. The year 2038 and later stand for ever. */
  readonly muteUntil?: Date
  readonly sound?: NotificationSound
  readonly muteStories?: boolean
  /** Whether a notification of a story leaves out whose it is. */
  readonly hideStories?: boolean
  readonly storySound?: NotificationSound
}
