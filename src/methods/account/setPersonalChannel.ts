import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { resolveChannel } from '../../core/peers/resolveChannel.js'

/**
 * Shows a public channel of this account in its profile, or none where nothing is given.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_INVALID` for a channel that is not public or not its own.
 * Calls https://core.telegram.org/method/account.updatePersonalChannel.
 */
export async function setPersonalChannel(core: Core, chatId?: ID): Promise<void> {
  assertUser(core, 'setPersonalChannel')
  const channel = chatId === undefined ? ({ _: 'inputChannelEmpty' } as const) : await resolveChannel(core, chatId)
  await core.invoke('account.updatePersonalChannel', { channel })
}
