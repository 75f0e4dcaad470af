import { settingsOf } from '../../accounts/settingsOf.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'

/** Takes down that the caller has reported a chat to the moderators. */
export const reportPeer: Handler<'account.reportPeer'> = (context, { message, peer, reason }) => {
  const { userId, world } = context
  const peerId = inputPeer(context, peer)
  settingsOf(world, userId).reports.push({ peerId, reason: reason._, text: message })
  return true
}
