import type { Channel } from './chat.js'
import { CREATOR_RIGHTS, NO_BANNED_RIGHTS } from './creatorRights.js'
import { dialogOf } from './dialogOf.js'
import { channelPeerId } from './peerId.js'
import { openForum } from '../topics/openForum.js'
import { reserveUsername } from './reserveUsername.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'

/** A channel or supergroup as it is handed in. */
export interface ChannelDraft {
  readonly title: string
  readonly creatorId: number
  readonly isBroadcast: boolean
  readonly about?: string
  /** Makes it public. */
  readonly username?: string
  /** Makes a supergroup a forum. */
  readonly isForum?: boolean
  /** In seconds; never when absent. */
  readonly messageTtlSeconds?: number
}

/** Adds a channel or supergroup with nobody but its creator in it; nothing is written in it, and nobody is told. */
export function openChannel(world: World, draft: ChannelDraft, now: number): Channel {
  const { title, creatorId, username } = draft
  const createdAt = secondsOf(now)
  world.lastIds.channel += 1
  const id = world.lastIds.channel
  const peerId = channelPeerId(id)
  const channel: Channel = {
    type: 'channel',
    id,
    peerId,
    title,
    about: draft.about ?? '',
    creatorId,
    createdAt,
    participants: new Map([
      [
        creatorId,
        { userId: creatorId, status: 'member', joinedAt: createdAt, isCreator: true, adminRights: CREATOR_RIGHTS },
      ],
    ]),
    defaultBannedRights: NO_BANNED_RIGHTS,
    invites: new Map(),
    joinRequests: new Map(),
    hasProtectedContent: false,
    messageTtlSeconds: draft.messageTtlSeconds ?? 0,
    isBroadcast: draft.isBroadcast,
    ...(username !== undefined && { username }),
    requiresApproval: false,
    membersOnlyWrite: false,
    signsMessages: false,
    showsAuthorProfiles: false,
    isForum: false,
    showsTopicTabs: false,
    topics: new Map(),
    pinnedTopicIds: [],
    hasAntispam: false,
    adminLog: [],
    hidesHistoryFromNewMembers: false,
    hidesParticipants: false,
    slowModeSeconds: 0,
    box: { pts: 1, log: [], lastMessageId: 0, lastEventAt: createdAt, messages: new Map() },
  }
  if (username !== undefined) reserveUsername(world, username, peerId)
  if (draft.isForum === true) openForum(channel)
  world.channels.set(id, channel)
  dialogOf(world, creatorId, peerId, now)
  return channel
}
