import type * as tl from '../../tl/generated/api.js'

/** What each setting is called where it is set, and where it is told. */
export const PRIVACY_KEYS: Readonly<Record<tl.InputPrivacyKey['_'], tl.PrivacyKey['_']>> = {
  inputPrivacyKeyStatusTimestamp: 'privacyKeyStatusTimestamp',
  inputPrivacyKeyChatInvite: 'privacyKeyChatInvite',
  inputPrivacyKeyPhoneCall: 'privacyKeyPhoneCall',
  inputPrivacyKeyPhoneP2P: 'privacyKeyPhoneP2P',
  inputPrivacyKeyForwards: 'privacyKeyForwards',
  inputPrivacyKeyProfilePhoto: 'privacyKeyProfilePhoto',
  inputPrivacyKeyPhoneNumber: 'privacyKeyPhoneNumber',
  inputPrivacyKeyAddedByPhone: 'privacyKeyAddedByPhone',
  inputPrivacyKeyVoiceMessages: 'privacyKeyVoiceMessages',
  inputPrivacyKeyAbout: 'privacyKeyAbout',
  inputPrivacyKeyBirthday: 'privacyKeyBirthday',
  inputPrivacyKeyStarGiftsAutoSave: 'privacyKeyStarGiftsAutoSave',
  inputPrivacyKeyNoPaidMessages: 'privacyKeyNoPaidMessages',
  inputPrivacyKeySavedMusic: 'privacyKeySavedMusic',
}
