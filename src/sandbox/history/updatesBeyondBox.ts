import type * as tl from '../../tl/generated/api.js'
import { isMember } from '../world/isMember.js'
import { splitPeerId } from '../world/peerId.js'
import { userBox } from '../world/userBox.js'
import type { World } from '../world/world.js'

/**
 * Lists what a client may have missed that its box does not count: updates of qts and of seq,
 * and which of its channels have moved on. The date counts whole seconds, so what happened within its second is told again.
 */
export function updatesBeyondBox(
  world: World,
  userId: number,
  known: { readonly qts: number; readonly date: number },
): tl.Update[] {
  const { dialogs, qtsLog, seqLog } = userBox(world, userId)
  const updates = [
    ...qtsLog.filter(({ qts }) => qts > known.qts).map(({ update }) => update),
    ...seqLog.filter(({ date }) => date >= known.date).map(({ update }) => update),
  ]
  for (const peerId of dialogs.keys()) {
    const { type, id } = splitPeerId(peerId)
    const channel = type === 'channel' ? world.channels.get(id) : undefined
    if (channel !== undefined && isMember(channel, userId) && channel.box.lastEventAt >= known.date) {
      updates.push({ _: 'updateChannelTooLong', channel_id: id, pts: channel.box.pts })
    }
  }
  return updates
}
