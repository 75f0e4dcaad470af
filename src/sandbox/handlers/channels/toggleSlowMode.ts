import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** The pauses that can be chosen. See https://core.telegram.org/method/channels.toggleSlowMode. */
const PAUSES: ReadonlySet<number> = new Set([0, 5, 10, 30, 60, 300, 900, 3600])

/** Says how long the members of a supergroup wait between two messages. */
export const toggleSlowMode: Handler<'channels.toggleSlowMode'> = (context, { channel: input, seconds }) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, input)
  if (channel.isBroadcast) throw fault(400, 'CHANNEL_INVALID')
  assertAdminRight(context, channel, 'ban_users')
  if (!PAUSES.has(seconds)) throw fault(400, 'SECONDS_INVALID')
  if (seconds === channel.slowModeSeconds) throw fault(400, 'CHAT_NOT_MODIFIED')
  const change = { prev_value: channel.slowModeSeconds, new_value: seconds }
  recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionToggleSlowMode', ...change }, now)
  channel.slowModeSeconds = seconds
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
