import type * as tl from '../../tl/generated/api.js'
import { inviteToTl } from '../builders/inviteToTl.js'
import type { CallContext } from '../handler.js'
import { hasAdminRight } from '../rights/hasAdminRight.js'
import type { Chat } from '../world/chat.js'
import { findPrimaryInvite } from './findPrimaryInvite.js'
import { primaryInvite } from './primaryInvite.js'

const RECENT_COUNT = 3

/** What a full chat shows only to those who may let people in. */
export interface AdminView {
  readonly exported_invite?: tl.ExportedChatInvite | undefined
  readonly requests_pending?: number
  readonly recent_requesters?: readonly number[]
}

/** Gives the caller's primary link and who waits to be let in. A bot has no primary link until it exports one. */
export function adminView({ now, userId, world }: CallContext, chat: Chat): AdminView {
  if (!hasAdminRight(chat, userId, 'invite_users')) return {}
  const isBot = world.users.get(userId)?.bot !== undefined
  const invite = isBot ? findPrimaryInvite(chat, userId) : primaryInvite(world, chat, userId, now)
  const waiting = [...chat.joinRequests.keys()]
  return {
    exported_invite: invite === undefined ? undefined : inviteToTl(world, chat, invite, userId),
    ...(waiting.length > 0 && {
      requests_pending: waiting.length,
      recent_requesters: waiting.slice(-RECENT_COUNT).toReversed(),
    }),
  }
}
