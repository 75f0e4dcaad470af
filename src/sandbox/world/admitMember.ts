import type { Channel, Chat } from './chat.js'
import { dialogOf } from './dialogOf.js'
import type { Invite } from './invite.js'
import type { Participant } from './participant.js'
import { recordGroupMembers } from './recordGroupMembers.js'
import { recordMemberChange } from './recordMemberChange.js'
import { recordPendingJoinRequests } from './recordPendingJoinRequests.js'
import { recordStateUpdate } from './recordStateUpdate.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'
import type * as tl from '../../tl/generated/api.js'
import { channelParticipantToTl } from '../builders/channelParticipantToTl.js'
import { inviteToTl } from '../builders/inviteToTl.js'
import { participantOf } from '../members/participantOf.js'
import { recordAdminAction } from '../adminLog/recordAdminAction.js'

/** How a user comes into a chat. */
export type Arrival =
  | { readonly type: 'invited'; readonly inviterId: number }
  /** `isViaFolder` where a link to a folder of chats led there. */
  | { readonly type: 'link'; readonly invite: Invite; readonly isViaFolder?: boolean }
  /** Without `invite` the user asked to join a public chat, or the link was deleted since. */
  | { readonly type: 'request'; readonly approvedBy: number; readonly invite?: Invite }
  | { readonly type: 'self' }

/** Makes a user a member of a chat, without a word in the chat's history. What the user may not do there stays so. */
export function admitMember(world: World, chat: Chat, userId: number, arrival: Arrival, now: number): void {
  const before = chat.participants.get(userId)
  const invite = arrival.type === 'link' || arrival.type === 'request' ? arrival.invite : undefined
  const approvedBy = arrival.type === 'request' ? arrival.approvedBy : undefined
  // Put at the end, since participants stand in the order of coming.
  chat.participants.delete(userId)
  chat.participants.set(userId, {
    userId,
    status: 'member',
    joinedAt: secondsOf(now),
    isCreator: false,
    ...(arrival.type === 'invited' && { inviterId: arrival.inviterId }),
    ...(invite !== undefined && { inviteHash: invite.hash }),
    ...(approvedBy !== undefined && { approvedBy }),
    ...keptBy(before),
  })
  if (invite !== undefined) noteImporter(invite, userId, approvedBy, now)
  if (chat.type === 'channel') openDialog(world, chat, userId, now)
  else chat.version += 1
  if (chat.joinRequests.delete(userId)) recordPendingJoinRequests(world, chat, now)
  if (chat.type === 'channel') recordStateUpdate(world, userId, { _: 'updateChannel', channel_id: chat.id }, now)
  else recordGroupMembers(world, chat, now)
  const actorId = arrival.type === 'invited' ? arrival.inviterId : (approvedBy ?? userId)
  const isPublic = chat.type === 'channel' && chat.username !== undefined
  const isPublicRequest = arrival.type === 'request' && invite === undefined && isPublic
  recordMemberChange(world, chat, { userId, actorId, before, invite, isPublicRequest }, now)
  const loggedId = arrival.type === 'invited' ? arrival.inviterId : userId
  if (chat.type === 'channel') recordAdminAction(chat, loggedId, logged(world, chat, userId, arrival), now)
}

/** How the log of a channel tells of an arrival. */
function logged(world: World, channel: Channel, userId: number, arrival: Arrival): tl.ChannelAdminLogEventAction {
  switch (arrival.type) {
    case 'self':
      return { _: 'channelAdminLogEventActionParticipantJoin' }
    case 'link': {
      const invite = inviteToTl(world, channel, arrival.invite, arrival.invite.adminId)
      const isViaFolder = arrival.isViaFolder === true
      return { _: 'channelAdminLogEventActionParticipantJoinByInvite', invite, via_chatlist: isViaFolder }
    }
    case 'request': {
      const { approvedBy, invite: used } = arrival
      const invite =
        used === undefined
          ? ({ _: 'chatInvitePublicJoinRequests' } as const)
          : inviteToTl(world, channel, used, used.adminId)
      return { _: 'channelAdminLogEventActionParticipantJoinByRequest', invite, approved_by: approvedBy }
    }
    case 'invited': {
      const participant = channelParticipantToTl(channel, participantOf(channel, userId), arrival.inviterId)
      return { _: 'channelAdminLogEventActionParticipantInvite', participant }
    }
  }
}

/** What outlasts a user's absence: being the creator, and restrictions short of a ban. */
function keptBy(before: Participant | undefined): Partial<Participant> {
  const { adminRights, bannedAt, bannedBy, bannedRights, isCreator } = before ?? {}
  return {
    ...(isCreator === true && { isCreator, ...(adminRights !== undefined && { adminRights }) }),
    ...(before?.status !== 'banned' &&
      bannedRights !== undefined && {
        bannedRights,
        ...(bannedBy !== undefined && { bannedBy }),
        ...(bannedAt !== undefined && { bannedAt }),
      }),
  }
}

/** A user who comes by the same link again is counted once. */
function noteImporter(invite: Invite, userId: number, approvedBy: number | undefined, now: number): void {
  const earlier = invite.importers.findIndex((importer) => importer.userId === userId)
  if (earlier >= 0) invite.importers.splice(earlier, 1)
  invite.importers.push({ userId, date: secondsOf(now), ...(approvedBy !== undefined && { approvedBy }) })
}

/** Whatever was written before counts as read, and is hidden where the chat keeps its past from newcomers. */
function openDialog(world: World, channel: Channel, userId: number, now: number): void {
  const dialog = dialogOf(world, userId, channel.peerId, now)
  const { lastMessageId } = channel.box
  dialog.readInboxMaxId = lastMessageId
  if (channel.hidesHistoryFromNewMembers) dialog.availableMinId = lastMessageId
}
