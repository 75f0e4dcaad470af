import { isAdmin } from '../rights/isAdmin.js'
import type { Channel } from '../world/chat.js'
import { memberIds } from '../world/memberIds.js'

/** How many people there are of each kind; all but the first only for administrators. */
export interface Headcounts {
  readonly participants_count: number
  readonly admins_count?: number
  readonly kicked_count?: number
  readonly banned_count?: number
}

/** Counts the people of a supergroup or channel. */
export function headcounts(channel: Channel, viewerId: number): Headcounts {
  const members = memberIds(channel)
  if (!isAdmin(channel, viewerId)) return { participants_count: members.length }
  const restricted = [...channel.participants.values()].filter(({ bannedRights }) => bannedRights !== undefined)
  const kicked = restricted.filter(({ status }) => status === 'banned')
  return {
    participants_count: members.length,
    admins_count: members.filter((id) => isAdmin(channel, id)).length,
    kicked_count: kicked.length,
    banned_count: restricted.length - kicked.length,
  }
}
