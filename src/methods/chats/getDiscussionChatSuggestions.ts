import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { type ChatP, chatPFromTl } from '../../types/chats/chatP.js'

/**
 * Lists the groups of this account in which the posts of a channel could be discussed. A basic group has to become a supergroup first.
 *
 * Only users may call it. Calls https://core.telegram.org/method/channels.getGroupsForDiscussion.
 */
export async function getDiscussionChatSuggestions(core: Core): Promise<readonly ChatP[]> {
  assertUser(core, 'getDiscussionChatSuggestions')
  const { chats } = await core.invoke('channels.getGroupsForDiscussion', {})
  return chats.flatMap((chat) => chatPFromTl(chat) ?? [])
}
