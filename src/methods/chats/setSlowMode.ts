import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'

/** The pauses that can be chosen. See https://core.telegram.org/method/channels.toggleSlowMode. */
const PAUSES: readonly number[] = [5, 10, 30, 60, 300, 900, 3600]

/**
 * Makes the members of a supergroup wait between two messages: 5, 10, 30, 60, 300, 900 or 3600 seconds. Administrators need not wait.
 *
 * Only users may call it; the account needs the right to restrict members.
 * Throws an `InputError` for any other pause and for a basic group, and an `RpcError` named `CHAT_ADMIN_REQUIRED`
 * where the account lacks that right, and `CHAT_NOT_MODIFIED` where the pause is the same.
 * Calls https://core.telegram.org/method/channels.toggleSlowMode.
 */
export async function setSlowMode(core: Core, chatId: ID, pauseSeconds: number): Promise<void> {
  assertUser(core, 'setSlowMode')
  if (!PAUSES.includes(pauseSeconds))
    throw new InputError(`pauseSeconds must be one of ${PAUSES.join(', ')}, but it is ${pauseSeconds}`, 'pauseSeconds')
  await core.invoke('channels.toggleSlowMode', { channel: await resolveChannel(core, chatId), seconds: pauseSeconds })
}
