import { chatOfUpdates } from '../../core/answers/chatOfUpdates.js'
import { assertMessageTtl } from '../../core/checks/assertMessageTtl.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { CreatedGroup } from '../../types/chats/createdGroup.js'
import { failedInvitationFromTl } from '../../types/chats/failedInvitation.js'
import type { ID } from '../../types/id.js'

/** What a new basic group is like. */
export interface CreateGroupOptions {
  /** Who is in the group from the start, besides this account. */
  readonly users?: readonly ID[]
  /** After how many seconds messages delete themselves, a year at most. */
  readonly messageTtlSeconds?: number
}

/**
 * Creates a basic group with this account as its owner. The title has 1 to 128 characters.
 * Users whose privacy settings forbid it are not added: `failedInvitations` names them.
 *
 * Only users may call it. Throws an `InputError` for an argument out of its range,
 * and an `RpcError` named `USERS_TOO_FEW` where Telegram wants somebody else in the group.
 * Calls https://core.telegram.org/method/messages.createChat.
 */
export async function createGroup(core: Core, title: string, options: CreateGroupOptions = {}): Promise<CreatedGroup> {
  const { users = [], messageTtlSeconds } = options
  assertUser(core, 'createGroup')
  assertTextLength(title, 'title', 1, 128)
  assertMessageTtl(messageTtlSeconds)
  const { updates, missing_invitees: missing } = await core.invoke('messages.createChat', {
    users: await Promise.all(users.map((id, index) => resolveUser(core, id, `users[${index}]`))),
    title,
    ttl_period: messageTtlSeconds,
  })
  const chat = chatOfUpdates(updates)
  if (chat.type !== 'group') throw new SchemaError(`Telegram created a ${chat.type} instead of a group`)
  return { ...chat, failedInvitations: missing.map(failedInvitationFromTl) }
}
