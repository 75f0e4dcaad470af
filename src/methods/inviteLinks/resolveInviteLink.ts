import { assertInviteLink } from '../../core/checks/assertInviteLink.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { SchemaError } from '../../errors/schemaError.js'
import { type ResolvedInviteLink, resolvedInviteLinkFromTl } from '../../types/inviteLinks/resolvedInviteLink.js'

/**
 * Shows where an invite link leads, without joining: a chat that the account is in, or a preview of one that it can join.
 *
 * Only users may call it. Throws an `RpcError` named `INVITE_HASH_EXPIRED` for a link that has ended or was revoked,
 * and `INVITE_HASH_INVALID` for one that never was.
 * Calls https://core.telegram.org/method/messages.checkChatInvite.
 */
export async function resolveInviteLink(core: Core, inviteLink: string): Promise<ResolvedInviteLink> {
  assertUser(core, 'resolveInviteLink')
  const hash = assertInviteLink(inviteLink)
  const invite = await core.invoke('messages.checkChatInvite', { hash })
  const resolved = resolvedInviteLinkFromTl(invite)
  if (resolved === undefined)
    throw new SchemaError(`Telegram answered with ${invite._} about something that is no chat`)
  return resolved
}
