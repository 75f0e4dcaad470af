import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'
import { type GetCreatedInviteLinksOptions, getCreatedInviteLinks } from './getCreatedInviteLinks.js'

/**
 * Goes through all invite links that an administrator has made for a chat, newest first, asking for a page when it is needed.
 *
 * Only users may call it. The options are those of `getCreatedInviteLinks`; `limit` is the size of a page.
 * Calls https://core.telegram.org/method/messages.getExportedChatInvites.
 */
export async function* iterateInviteLinks(
  core: Core,
  chatId: ID,
  options: GetCreatedInviteLinksOptions = {},
): AsyncGenerator<InviteLink, void, undefined> {
  let page = await getCreatedInviteLinks(core, chatId, options)
  for (;;) {
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    const place = { afterDate: last.createdAt, afterInviteLink: last.inviteLink }
    page = await getCreatedInviteLinks(core, chatId, { ...options, ...place })
  }
}
