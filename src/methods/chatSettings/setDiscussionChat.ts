import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Has the posts of a channel discussed in a supergroup: each post comes into the supergroup too.
 *
 * Only users may call it; the account must be an administrator of both. Throws an `InputError` for a basic group,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks rights, `MEGAGROUP_PREHISTORY_HIDDEN` for a supergroup
 * that hides its past, `CHAT_DISCUSSION_UNALLOWED` for a forum, and `LINK_NOT_MODIFIED` where it is so already.
 * Calls https://core.telegram.org/method/channels.setDiscussionGroup.
 */
export async function setDiscussionChat(core: Core, chatId: ID, discussionChatId: ID): Promise<void> {
  assertUser(core, 'setDiscussionChat')
  await core.invoke('channels.setDiscussionGroup', {
    broadcast: await resolveChannel(core, chatId),
    group: await resolveChannel(core, discussionChatId, 'discussionChatId'),
  })
}
