import type * as tl from '../../tl/generated/api.js'
import { channelParticipantToTl } from '../builders/channelParticipantToTl.js'
import { groupParticipantToTl } from '../builders/groupParticipantToTl.js'
import { inviteToTl } from '../builders/inviteToTl.js'
import type { Channel, Chat } from './chat.js'
import type { Invite } from './invite.js'
import type { Participant } from './participant.js'
import { recordBotUpdate } from './recordBotUpdate.js'
import { secondsOf } from './secondsOf.js'
import type { World } from './world.js'

/** A change of one user's place in a chat. */
export interface MemberChange {
  readonly userId: number
  readonly actorId: number
  /** The user's place before the change; absent for one who was never there. */
  readonly before: Participant | undefined
  /** The link that the user came by. */
  readonly invite?: Invite | undefined
  /** True where the user came by asking for approval in a public chat, so that there is no link. */
  readonly isPublicRequest?: boolean
}

/** Tells the bots that administer a chat, and the bot that is concerned, how a user's place in the chat has changed. */
export function recordMemberChange(world: World, chat: Chat, change: MemberChange, now: number): void {
  for (const botId of world.botTokens.values()) {
    const bot = chat.participants.get(botId)
    if (bot === undefined) continue
    const isAdmin = bot.status === 'member' && bot.adminRights !== undefined
    if (isAdmin || botId === change.userId) {
      recordBotUpdate(world, botId, (qts) => updateFor(world, chat, change, botId, qts, now), now)
    }
  }
}

function updateFor(world: World, chat: Chat, change: MemberChange, botId: number, qts: number, now: number): tl.Update {
  const { actorId, before, invite, isPublicRequest, userId } = change
  const after = chat.participants.get(userId)
  const shared = {
    date: secondsOf(now),
    actor_id: actorId,
    user_id: userId,
    invite: invite === undefined ? undefined : inviteToTl(world, chat, invite, botId),
    qts,
  }
  if (chat.type === 'group') {
    const show = (participant: Participant | undefined): tl.ChatParticipant | undefined =>
      participant?.status === 'member' ? groupParticipantToTl(chat, participant) : undefined
    return {
      _: 'updateChatParticipant',
      chat_id: chat.id,
      ...shared,
      prev_participant: show(before),
      new_participant: show(after),
    }
  }
  return {
    _: 'updateChannelParticipant',
    channel_id: chat.id,
    ...shared,
    ...(isPublicRequest === true && { invite: { _: 'chatInvitePublicJoinRequests' } as const }),
    prev_participant: inChannel(chat, before, botId),
    new_participant: inChannel(chat, after, botId),
  }
}

/** One who has simply left is shown as absent. */
function inChannel(
  channel: Channel,
  participant: Participant | undefined,
  viewerId: number,
): tl.ChannelParticipant | undefined {
  if (participant === undefined) return undefined
  const shown = channelParticipantToTl(channel, participant, viewerId)
  return shown._ === 'channelParticipantLeft' ? undefined : shown
}
