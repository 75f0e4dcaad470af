import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether one must be in a supergroup to write in it. */
export const toggleJoinToSend: Handler<'channels.toggleJoinToSend'> = (context, params) => {
  const { now, world } = context
  const channel = inputChannel(context, params.channel)
  if (channel.isBroadcast) throw fault(400, 'CHAT_ID_INVALID')
  assertAdminRight(context, channel, 'ban_users')
  if (params.enabled === channel.membersOnlyWrite) throw fault(400, 'CHAT_NOT_MODIFIED')
  channel.membersOnlyWrite = params.enabled
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
