import { filterKeeps } from '../../adminLog/filterKeeps.js'
import type { AdminLogEvent } from '../../adminLog/adminLogEvent.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { nameMatches } from '../../members/nameMatches.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { inputUser } from '../../peers/inputUser.js'
import { isAdmin } from '../../rights/isAdmin.js'

/** How far back the log reaches. See https://core.telegram.org/api/recent-actions. */
const KEPT_SECONDS = 172_800
const MAX_LIMIT = 100

/** Shows an administrator what was done in a supergroup or channel of late, newest first. */
export const getAdminLog: Handler<'channels.getAdminLog'> = (context, params) => {
  const { date, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (!isAdmin(channel, userId)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  const admins = params.admins?.map((input) => inputUser(context, input).id)
  const isWanted = (event: AdminLogEvent): boolean =>
    event.date > date - KEPT_SECONDS &&
    (params.max_id === 0n || event.id < params.max_id) &&
    event.id > params.min_id &&
    (admins === undefined || admins.includes(event.userId)) &&
    filterKeeps(params.events_filter, event.action) &&
    speaksOf(context, event, params.q)
  const limit = Math.min(params.limit <= 0 ? MAX_LIMIT : params.limit, MAX_LIMIT)
  const found = channel.adminLog.filter(isWanted).toReversed().slice(0, limit)
  const events = found.map(
    (event) =>
      ({
        _: 'channelAdminLogEvent',
        id: event.id,
        date: event.date,
        user_id: event.userId,
        action: event.action,
      }) as const,
  )
  const named = { _: 'peerChannel', channel_id: channel.id } as const
  return { _: 'channels.adminLogResults', events, ...usersAndChats(world, userId, events, named) }
}

/** A text is looked for in the names of those who did something, and in what was written. */
function speaksOf({ userId, world }: CallContext, event: AdminLogEvent, text: string): boolean {
  if (text.trim() === '' || nameMatches(world, userId, event.userId, text)) return true
  const written = JSON.stringify(event.action, (_, value: unknown) => (typeof value === 'bigint' ? undefined : value))
  return written.toLowerCase().includes(text.trim().toLowerCase())
}
