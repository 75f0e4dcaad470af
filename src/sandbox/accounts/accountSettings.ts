import type * as tl from '../../tl/generated/api.js'
import type { Folder } from './folder.js'
import type { PeerId } from '../world/peerId.js'

/** What an account keeps to itself. */
export interface AccountSettings {
  /** Whom the account has blocked, newest last, with the moment in seconds. */
  readonly blocked: Map<PeerId, number>
  /** Who does not see the account's stories, likewise. */
  readonly blockedFromStories: Map<PeerId, number>
  readonly closeFriends: Set<number>
  /** Who may see or do what; what is not in it is as for a new account. */
  readonly privacy: Map<tl.PrivacyKey['_'], readonly tl.PrivacyRule[]>
  globalPrivacy: tl.globalPrivacySettings
  /** In seconds; zero for never. */
  defaultMessageTtlSeconds: number
  /** What was set for each chat, topic or kind of chats, by a name for it. */
  readonly notifySettings: Map<string, tl.peerNotifySettings>
  /** In their order. The list of all chats has the id 0. */
  folders: readonly Folder[]
  /** Where the list of all chats stands among the folders. */
  allChatsPlace: number
  /** In whose name the account writes in each chat, where that was chosen. */
  readonly defaultSendAs: Map<PeerId, PeerId>
  /** The bots that may set the account's emoji status. */
  readonly emojiStatusBots: Set<number>
  /** The chats whose bar of actions the account has closed. */
  readonly hiddenBars: Set<PeerId>
  /** What the account has reported. */
  readonly reports: Report[]
}

/** Something that was reported to the moderators. */
export interface Report {
  readonly peerId: PeerId
  readonly reason: tl.ReportReason['_']
  readonly text: string
}
