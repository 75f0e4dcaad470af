import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { Channel } from '../world/chat.js'
import { type AdminRight, hasAdminRight } from './hasAdminRight.js'
import { rightsIn } from './rightsIn.js'

/** Rights that have no meaning in a supergroup, and in a broadcast channel. */
const BROADCAST_ONLY: ReadonlySet<AdminRight> = new Set(['post_messages', 'edit_messages', 'manage_direct_messages'])
const SUPERGROUP_ONLY: ReadonlySet<AdminRight> = new Set(['anonymous', 'pin_messages', 'manage_topics'])

/**
 * Gives the rights that an administrator is to have: those of the given that mean something in the chat; undefined for none.
 * Throws RIGHT_FORBIDDEN where the giver does not have them.
 */
export function grantedRights(
  channel: Channel,
  giverId: number,
  given: tl.chatAdminRights,
): tl.chatAdminRights | undefined {
  const meaningless = channel.isBroadcast ? SUPERGROUP_ONLY : BROADCAST_ONLY
  const names = rightsIn(given).filter((name) => !meaningless.has(name))
  if (names.some((name) => name !== 'anonymous' && !hasAdminRight(channel, giverId, name))) {
    throw fault(403, 'RIGHT_FORBIDDEN')
  }
  if (names.length === 0) return undefined
  return { _: 'chatAdminRights', ...Object.fromEntries(names.map((name) => [name, true])) }
}
