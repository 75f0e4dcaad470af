import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import type { InviteLink } from '../../types/inviteLinks/inviteLink.js'
import { getChat } from '../chats/getChat.js'

/**
 * Returns the primary invite link of this account for a chat: the one that every administrator has.
 *
 * Only users may call it. Throws an `InputError` for a user, and for a chat where this account has no such link
 * since it may not invite.
 * Calls https://core.telegram.org/method/messages.getFullChat or https://core.telegram.org/method/channels.getFullChannel.
 */
export async function getPrimaryInviteLink(core: Core, chatId: ID): Promise<InviteLink> {
  assertUser(core, 'getPrimaryInviteLink')
  const chat = await getChat(core, chatId)
  if (chat.type === 'private') throw new InputError('chatId must be a group or channel, but it is a user', 'chatId')
  if (chat.primaryInviteLink === undefined)
    throw new InputError('chatId is a chat that this account may not invite to, so it has no link there', 'chatId')
  return chat.primaryInviteLink
}
