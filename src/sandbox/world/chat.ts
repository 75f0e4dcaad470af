import type * as tl from '../../tl/generated/api.js'
import type { AdminLogEvent } from '../adminLog/adminLogEvent.js'
import type { ChannelBox } from './messageBox.js'
import type { Invite, JoinRequest } from './invite.js'
import type { Participant } from './participant.js'
import type { PeerId } from './peerId.js'
import type { Topic } from '../topics/topic.js'
import type { Username } from '../accounts/username.js'

/** What basic groups and channels share. */
export interface ChatBase {
  /** The chat's own id, as it stands in TL. */
  readonly id: number
  /** The same chat in Bot API form. */
  readonly peerId: PeerId
  title: string
  about: string
  creatorId: number
  /** In seconds. */
  readonly createdAt: number
  /** Everyone who is or was in the chat, or is banned from it, by user id. */
  readonly participants: Map<number, Participant>
  /** What members may not do. */
  defaultBannedRights: tl.chatBannedRights
  /** Every link that was made for the chat and not deleted, by hash. */
  readonly invites: Map<string, Invite>
  /** Who waits to be let in, by user id, oldest first. */
  readonly joinRequests: Map<number, JoinRequest>
  hasProtectedContent: boolean
  /** In seconds; zero for never. */
  messageTtlSeconds: number
  /** The photo of the chat; absent where there is none. */
  photoId?: bigint
  /** With which reactions members answer messages; all ordinary ones where absent. */
  availableReactions?: tl.ChatReactions
  /** How many different reactions a message may have; as many as Telegram admits where absent. */
  reactionLimit?: number
}

/** A basic group: its messages live in the boxes of its members. */
export interface Group extends ChatBase {
  readonly type: 'group'
  /** Grows with every change of the members. */
  version: number
  isDeactivated: boolean
  /** The supergroup that this group became. */
  migratedToChannelId?: number
}

/** A supergroup or a broadcast channel: it has a message box of its own. */
export interface Channel extends ChatBase {
  readonly type: 'channel'
  /** True for a broadcast channel, false for a supergroup. */
  readonly isBroadcast: boolean
  /** The first that leads to the chat, without `@`, in the case it was chosen in. */
  username?: string
  /** All of them in their order; present only where there are others than the one that was chosen. */
  usernames?: readonly Username[]
  /** True where anyone who finds the public chat must ask to be let in. */
  requiresApproval: boolean
  /** True where only members may write. */
  membersOnlyWrite: boolean
  signsMessages: boolean
  /** True where the names under posts lead to the authors' profiles. */
  showsAuthorProfiles: boolean
  hidesHistoryFromNewMembers: boolean
  hidesParticipants: boolean
  slowModeSeconds: number
  linkedChatId?: number
  migratedFromGroupId?: number
  /** True where the messages of a supergroup are sorted into topics. */
  isForum: boolean
  /** True where the topics are shown as tabs rather than as a list. */
  showsTopicTabs: boolean
  /** Every topic by its id: that of the message that began it, and 1 for the general one. */
  readonly topics: Map<number, Topic>
  /** The ids of the pinned topics in their order. */
  pinnedTopicIds: readonly number[]
  hasAntispam: boolean
  emojiStatus?: tl.EmojiStatus
  /** What administrators and members have done, oldest first. */
  readonly adminLog: AdminLogEvent[]
  readonly box: ChannelBox
}

/** A chat with more than two sides. */
export type Chat = Group | Channel
