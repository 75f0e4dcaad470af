import type { AccountSettings } from './accountSettings.js'
import type { World } from '../world/world.js'

/** Gives what an account keeps to itself; it is made when it is first needed. */
export function settingsOf(world: World, userId: number): AccountSettings {
  const known = world.accountSettings.get(userId)
  if (known !== undefined) return known
  const settings: AccountSettings = {
    blocked: new Map(),
    blockedFromStories: new Map(),
    closeFriends: new Set(),
    privacy: new Map(),
    globalPrivacy: { _: 'globalPrivacySettings' },
    defaultMessageTtlSeconds: 0,
    notifySettings: new Map(),
    folders: [],
    allChatsPlace: 0,
    defaultSendAs: new Map(),
    emojiStatusBots: new Set(),
    hiddenBars: new Set(),
    reports: [],
  }
  world.accountSettings.set(userId, settings)
  return settings
}
