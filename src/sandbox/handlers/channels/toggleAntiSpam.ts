import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { LARGE_GROUP_SIZE } from '../../members/largeGroupSize.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { memberIds } from '../../world/memberIds.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether a large supergroup is guarded against spam. */
export const toggleAntiSpam: Handler<'channels.toggleAntiSpam'> = (context, { channel: input, enabled }) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, input)
  if (channel.isBroadcast) throw fault(400, 'CHANNEL_INVALID')
  assertAdminRight(context, channel, 'delete_messages')
  if (enabled && memberIds(channel).length < LARGE_GROUP_SIZE) throw fault(400, 'PARTICIPANTS_TOO_FEW')
  if (enabled === channel.hasAntispam) throw fault(400, 'CHAT_NOT_MODIFIED')
  channel.hasAntispam = enabled
  recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionToggleAntiSpam', new_value: enabled }, now)
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
