import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Says whether a supergroup keeps from newcomers what was written before. Public ones cannot. */
export const togglePreHistoryHidden: Handler<'channels.togglePreHistoryHidden'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (channel.isBroadcast || (params.enabled && channel.username !== undefined)) throw fault(400, 'CHAT_ID_INVALID')
  assertAdminRight(context, channel, 'change_info')
  if (params.enabled && channel.linkedChatId !== undefined) throw fault(400, 'CHAT_LINK_EXISTS')
  if (params.enabled === channel.hidesHistoryFromNewMembers) throw fault(400, 'CHAT_NOT_MODIFIED')
  channel.hidesHistoryFromNewMembers = params.enabled
  const action = { _: 'channelAdminLogEventActionTogglePreHistoryHidden', new_value: params.enabled } as const
  recordAdminAction(channel, userId, action, now)
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
