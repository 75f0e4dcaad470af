import { showPeers } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import { isMember } from '../../world/isMember.js'

/** After how long without a word a chat counts as inactive here; Telegram does not tell. */
const QUIET_SECONDS = 30 * 86_400

/** Lists the supergroups and channels of the caller in which nothing has happened for long, the quietest first. */
export const getInactiveChannels: Handler<'channels.getInactiveChannels'> = ({ date, userId, world }) => {
  const quiet = [...world.channels.values()]
    .filter((channel) => isMember(channel, userId) && channel.box.lastEventAt <= date - QUIET_SECONDS)
    .toSorted((one, other) => one.box.lastEventAt - other.box.lastEventAt)
  const peerIds = quiet.map(({ peerId }) => peerId)
  const dates = quiet.map(({ box }) => box.lastEventAt)
  return { _: 'messages.inactiveChats', dates, ...showPeers(world, peerIds, userId) }
}
