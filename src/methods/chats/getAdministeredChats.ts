import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { type ChatP, chatPFromTl } from '../../types/chats/chatP.js'

/** Which chats to list. */
export interface GetAdministeredChatsOptions {
  /** Lists the channels that the profile could show. */
  readonly forPersonalChannel?: boolean
}

/**
 * Lists the public supergroups and channels of this account.
 *
 * Only users may call it. Calls https://core.telegram.org/method/channels.getAdminedPublicChannels.
 */
export async function getAdministeredChats(
  core: Core,
  options: GetAdministeredChatsOptions = {},
): Promise<readonly ChatP[]> {
  assertUser(core, 'getAdministeredChats')
  const params = { for_personal: options.forPersonalChannel }
  const { chats } = await core.invoke('channels.getAdminedPublicChannels', params)
  return chats.flatMap((chat) => chatPFromTl(chat) ?? [])
}
