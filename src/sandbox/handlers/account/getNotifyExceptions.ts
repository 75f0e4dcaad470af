import type * as tl from '../../../tl/generated/api.js'
import { settingsOf } from '../../accounts/settingsOf.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Lists the chats for which the caller has set notifications. */
export const getNotifyExceptions: Handler<'account.getNotifyExceptions'> = ({ date, userId, world }) => {
  const updates = [...settingsOf(world, userId).notifySettings].flatMap(([name, notify_settings]): tl.Update[] => {
    const peerId = Number(name)
    if (!Number.isInteger(peerId)) return []
    const peer = { _: 'notifyPeer', peer: peerIdToTl(peerId) } as const
    return [{ _: 'updateNotifySettings', peer, notify_settings }]
  })
  return { _: 'updates', updates, ...usersAndChats(world, userId, updates), date, seq: 0 }
}
