import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import type { ID } from '../../types/id.js'

/**
 * Deletes all revoked invite links that an administrator, `userId`, has made for a chat. Use `'me'` for one's own.
 *
 * Only users may call it; only the owner of the chat may delete the links of others.
 * Calls https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites.
 */
export async function deleteRevokedInviteLinks(core: Core, chatId: ID, userId: ID): Promise<void> {
  assertUser(core, 'deleteRevokedInviteLinks')
  await core.invoke('messages.deleteRevokedExportedChatInvites', {
    peer: await resolveChat(core, chatId),
    admin_id: await resolveUser(core, userId),
  })
}
