import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import type { ID } from '../../types/id.js'

/**
 * Makes a supergroup or channel public under a username, with or without `@`, or private with an empty one.
 *
 * Only users may call it; the account must own the chat. Throws an `InputError` for a basic group,
 * and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account does not own the chat, `USERNAME_INVALID`,
 * `USERNAME_OCCUPIED`, `USERNAME_NOT_MODIFIED`, and `CHANNELS_ADMIN_PUBLIC_TOO_MUCH` where it has too many public chats.
 * Calls https://core.telegram.org/method/channels.updateUsername.
 */
export async function setChatUsername(core: Core, chatId: ID, username: string): Promise<void> {
  assertUser(core, 'setChatUsername')
  const channel = await resolveChannel(core, chatId)
  await core.invoke('channels.updateUsername', { channel, username: username.replace(/^@/, '') })
}
