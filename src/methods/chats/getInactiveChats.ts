import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { chatPFromTl } from '../../types/chats/chatP.js'
import type { InactiveChat } from '../../types/chats/inactiveChat.js'
import { dateFromTl } from '../../types/dateFromTl.js'

/**
 * Lists the supergroups and channels in which this account was not seen for long, the quietest first: those to leave before joining more.
 *
 * Only users may call it. Calls https://core.telegram.org/method/channels.getInactiveChannels.
 */
export async function getInactiveChats(core: Core): Promise<readonly InactiveChat[]> {
  assertUser(core, 'getInactiveChats')
  const { chats, dates } = await core.invoke('channels.getInactiveChannels', {})
  return chats.flatMap((each, index) => {
    const chat = chatPFromTl(each)
    return chat === undefined ? [] : [{ chat, lastActivity: dateFromTl(dates[index] ?? 0) }]
  })
}
