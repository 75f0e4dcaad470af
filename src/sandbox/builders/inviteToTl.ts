import type * as tl from '../../tl/generated/api.js'
import type { Chat } from '../world/chat.js'
import type { Invite } from '../world/invite.js'
import type { World } from '../world/world.js'

const SHOWN_LENGTH = 8

/** Shows an invite link to an administrator. A bot sees only the beginning of a link that is not its own. */
export function inviteToTl(world: World, chat: Chat, invite: Invite, viewerId: number): tl.chatInviteExported {
  const { hash } = invite
  const isHidden = invite.adminId !== viewerId && world.users.get(viewerId)?.bot !== undefined
  const pending = [...chat.joinRequests.values()].filter(({ inviteHash }) => inviteHash === hash).length
  return {
    _: 'chatInviteExported',
    revoked: invite.isRevoked,
    permanent: invite.isPrimary,
    request_needed: invite.requiresApproval,
    link: `https://t.me/+${isHidden ? `${hash.slice(0, SHOWN_LENGTH)}...` : hash}`,
    admin_id: invite.adminId,
    date: invite.createdAt,
    start_date: invite.startedAt,
    expire_date: invite.expiresAt,
    usage_limit: invite.usageLimit,
    usage: invite.importers.length === 0 ? undefined : invite.importers.length,
    requested: pending === 0 ? undefined : pending,
    title: invite.title,
  }
}
