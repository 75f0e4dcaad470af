import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Has the posts of a channel discussed nowhere any more.
 *
 * Only users may call it; the account must be an administrator of the channel. Throws an `InputError` for a basic group,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account lacks rights, and `LINK_NOT_MODIFIED` where there is no such chat.
 * Calls https://core.telegram.org/method/channels.setDiscussionGroup.
 */
export async function removeDiscussionChat(core: Core, chatId: ID): Promise<void> {
  assertUser(core, 'removeDiscussionChat')
  await core.invoke('channels.setDiscussionGroup', {
    broadcast: await resolveChannel(core, chatId),
    group: { _: 'inputChannelEmpty' },
  })
}
