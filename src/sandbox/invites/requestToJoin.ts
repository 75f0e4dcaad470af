import { inviteToTl } from '../builders/inviteToTl.js'
import { hasAdminRight } from '../rights/hasAdminRight.js'
import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import { memberIds } from '../world/memberIds.js'
import { peerIdToTl } from '../world/peerId.js'
import { recordBotUpdate } from '../world/recordBotUpdate.js'
import { recordPendingJoinRequests } from '../world/recordPendingJoinRequests.js'
import { secondsOf } from '../world/secondsOf.js'
import type { World } from '../world/world.js'

/** Has a user wait to be let into a chat, and tells those who decide. One who waits already goes on waiting. */
export function requestToJoin(world: World, chat: Chat, userId: number, invite: Invite | undefined, now: number): void {
  if (chat.joinRequests.has(userId)) return
  const date = secondsOf(now)
  chat.joinRequests.set(userId, { userId, date, ...(invite !== undefined && { inviteHash: invite.hash }) })
  recordPendingJoinRequests(world, chat, now)
  for (const botId of memberIds(chat)) {
    if (world.users.get(botId)?.bot === undefined || !hasAdminRight(chat, botId, 'invite_users')) continue
    recordBotUpdate(
      world,
      botId,
      (qts) => ({
        _: 'updateBotChatInviteRequester',
        peer: peerIdToTl(chat.peerId),
        date,
        user_id: userId,
        about: world.users.get(userId)?.about ?? '',
        invite: invite === undefined ? { _: 'chatInvitePublicJoinRequests' } : inviteToTl(world, chat, invite, botId),
        qts,
      }),
      now,
    )
  }
}
