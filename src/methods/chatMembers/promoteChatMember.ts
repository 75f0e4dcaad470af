import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import type { ChatAdministratorRights } from '../../types/chats/chatAdministratorRights.js'
import { chatAdministratorRightsToTl } from '../../types/chats/chatAdministratorRightsToTl.js'
import type { ID } from '../../types/id.js'

/** What an administrator may do, and the title of the administrator. A right that is left out is not given. */
export interface PromoteChatMemberOptions extends Partial<ChatAdministratorRights> {
  /** What stands beside the name, at most 16 characters and without emoji; nothing when left out. */
  readonly title?: string
}

/**
 * Makes a user an administrator of a supergroup or channel, or changes what an administrator may do.
 * Without any right it makes an administrator an ordinary member again. Who is not in the chat is brought in.
 *
 * Users and bots may call it; the account needs the right to promote members, and can give no right that it does not have itself.
 * Throws an `InputError` for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED` or `RIGHT_FORBIDDEN` where the account
 * may not do it, and `USER_CREATOR` for the owner of the chat.
 * Calls https://core.telegram.org/method/channels.editAdmin.
 */
export async function promoteChatMember(
  core: Core,
  chatId: ID,
  userId: ID,
  options: PromoteChatMemberOptions = {},
): Promise<void> {
  const { title = '', ...rights } = options
  assertTextLength(title, 'title', 0, 16)
  const channel = await resolveChannel(core, chatId)
  await core.invoke('channels.editAdmin', {
    channel,
    user_id: await resolveUser(core, userId),
    admin_rights: chatAdministratorRightsToTl(rights),
    rank: title,
  })
}
