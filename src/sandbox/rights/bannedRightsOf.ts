import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import type { Channel } from '../world/chat.js'
import { restrictionsIn } from './restrictionsIn.js'

const SHORTEST_SECONDS = 30
const LONGEST_SECONDS = 366 * 86_400

/**
 * Gives what is to be withheld from a user; undefined for nothing. A time that is too short or too long stands for ever,
 * and of broadcast channels one can only be banned.
 */
export function bannedRightsOf(
  { date }: CallContext,
  channel: Channel,
  given: tl.chatBannedRights,
): tl.chatBannedRights | undefined {
  const names = restrictionsIn(given).filter((name) => !channel.isBroadcast || name === 'view_messages')
  if (names.length === 0) return undefined
  const seconds = given.until_date - date
  const isLimited = seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS
  return {
    _: 'chatBannedRights',
    ...Object.fromEntries(names.map((name) => [name, true])),
    until_date: isLimited ? given.until_date : 0,
  }
}
