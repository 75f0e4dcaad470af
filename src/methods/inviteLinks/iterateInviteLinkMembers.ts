import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import type { InviteLinkMember } from '../../types/inviteLinks/inviteLinkMember.js'
import { type GetInviteLinkMembersOptions, getInviteLinkMembers } from './getInviteLinkMembers.js'

/**
 * Goes through all who came into a chat by invite links, newest first, asking for a page when it is needed.
 *
 * Only users may call it. The options are those of `getInviteLinkMembers`; `limit` is the size of a page.
 * Calls https://core.telegram.org/method/messages.getChatInviteImporters.
 */
export async function* iterateInviteLinkMembers(
  core: Core,
  chatId: ID,
  options: GetInviteLinkMembersOptions = {},
): AsyncGenerator<InviteLinkMember, void, undefined> {
  let page = await getInviteLinkMembers(core, chatId, options)
  for (;;) {
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    const place = { fromDate: last.joinedAt, fromUserId: last.member.id }
    page = await getInviteLinkMembers(core, chatId, { ...options, ...place })
  }
}
