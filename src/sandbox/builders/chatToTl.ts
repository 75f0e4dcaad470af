import type * as tl from '../../tl/generated/api.js'
import { accessHash } from '../world/accessHash.js'
import type { Channel, Chat, Group } from '../world/chat.js'
import { usernameToTl } from './usernameToTl.js'
import { memberIds } from '../world/memberIds.js'
import { channelPeerId } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Where photos would be found, if there were files. */
const PHOTO_DC = 2

/** Shows a group or channel as one account sees it. */
export function chatToTl(world: World, chat: Chat, viewerId: number): tl.Chat {
  return chat.type === 'group' ? groupToTl(world, chat, viewerId) : channelToTl(world, chat, viewerId)
}

function groupToTl(world: World, group: Group, viewerId: number): tl.chat | tl.chatForbidden {
  const { id, title } = group
  const viewer = group.participants.get(viewerId)
  if (viewer === undefined || viewer.status === 'banned') return { _: 'chatForbidden', id, title }
  const successorId = group.migratedToChannelId
  return {
    _: 'chat',
    id,
    title,
    creator: viewer.isCreator,
    left: viewer.status === 'left',
    deactivated: group.isDeactivated,
    noforwards: group.hasProtectedContent,
    photo: photoOf(group),
    participants_count: memberIds(group).length,
    date: viewer.joinedAt,
    version: group.version,
    migrated_to:
      successorId === undefined
        ? undefined
        : {
            _: 'inputChannel',
            channel_id: successorId,
            access_hash: accessHash(world, viewerId, channelPeerId(successorId)),
          },
    admin_rights: viewer.status === 'member' ? viewer.adminRights : undefined,
    default_banned_rights: group.defaultBannedRights,
  }
}

function photoOf({ photoId }: Chat): tl.ChatPhoto {
  return photoId === undefined ? { _: 'chatPhotoEmpty' } : { _: 'chatPhoto', photo_id: photoId, dc_id: PHOTO_DC }
}

/** One name that was chosen comes alone, several come as a list. */
function namesOf({ username, usernames }: Channel): Pick<tl.channel, 'username' | 'usernames'> {
  return usernames === undefined ? { username } : { usernames: usernames.map(usernameToTl) }
}

function channelToTl(world: World, channel: Channel, viewerId: number): tl.channel | tl.channelForbidden {
  const viewer = channel.participants.get(viewerId)
  const isIn = viewer?.status === 'member'
  const shared = {
    id: channel.id,
    title: channel.title,
    broadcast: channel.isBroadcast,
    megagroup: !channel.isBroadcast,
    access_hash: accessHash(world, viewerId, channel.peerId),
  }
  if (viewer?.status === 'banned' || (viewer === undefined && channel.username === undefined)) {
    const until = viewer?.bannedRights?.until_date
    return { _: 'channelForbidden', ...shared, until_date: until === 0 ? undefined : until }
  }
  return {
    _: 'channel',
    ...shared,
    creator: viewer?.isCreator,
    left: !isIn,
    signatures: channel.signsMessages,
    signature_profiles: channel.showsAuthorProfiles,
    forum: channel.isForum,
    forum_tabs: channel.isForum && channel.showsTopicTabs,
    emoji_status: channel.emojiStatus,
    ...namesOf(channel),
    has_link: channel.linkedChatId !== undefined,
    slowmode_enabled: channel.slowModeSeconds > 0,
    noforwards: channel.hasProtectedContent,
    join_to_send: channel.membersOnlyWrite,
    join_request: channel.requiresApproval,
    photo: photoOf(channel),
    date: viewer?.joinedAt ?? channel.createdAt,
    admin_rights: isIn ? viewer.adminRights : undefined,
    banned_rights: isIn ? viewer.bannedRights : undefined,
    default_banned_rights: channel.isBroadcast ? undefined : channel.defaultBannedRights,
    participants_count: memberIds(channel).length,
  }
}
