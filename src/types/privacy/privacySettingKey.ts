import type * as tl from '../../tl/generated/api.js'

const KEYS = {
  phoneNumber: 'inputPrivacyKeyPhoneNumber',
  bio: 'inputPrivacyKeyAbout',
  birthday: 'inputPrivacyKeyBirthday',
  profilePhoto: 'inputPrivacyKeyProfilePhoto',
  forwards: 'inputPrivacyKeyForwards',
  invitation: 'inputPrivacyKeyChatInvite',
  findByPhoneNumber: 'inputPrivacyKeyAddedByPhone',
  voiceMessage: 'inputPrivacyKeyVoiceMessages',
  paidMessageException: 'inputPrivacyKeyNoPaidMessages',
  peerToPeerCall: 'inputPrivacyKeyPhoneP2P',
  gifts: 'inputPrivacyKeyStarGiftsAutoSave',
  savedMusic: 'inputPrivacyKeySavedMusic',
  phoneCall: 'inputPrivacyKeyPhoneCall',
  lastSeen: 'inputPrivacyKeyStatusTimestamp',
} as const

/** What a privacy setting is about. See https://core.telegram.org/api/privacy. */
export type PrivacySettingKey = keyof typeof KEYS

/** Turns a `PrivacySettingKey` into what is sent; undefined where there is no such setting. */
export function privacySettingKeyToTl(key: PrivacySettingKey): tl.InputPrivacyKey | undefined {
  return Object.hasOwn(KEYS, key) ? { _: KEYS[key] } : undefined
}
