import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertCreator } from '../../rights/assertCreator.js'
import { openForum } from '../../topics/openForum.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether the messages of a supergroup are sorted into topics. */
export const toggleForum: Handler<'channels.toggleForum'> = (context, { channel: input, enabled, tabs }) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, input)
  if (channel.isBroadcast) throw fault(400, 'CHANNEL_INVALID')
  assertCreator(context, channel)
  if (enabled && channel.linkedChatId !== undefined) throw fault(400, 'CHAT_DISCUSSION_UNALLOWED')
  const isSame = enabled === channel.isForum && (!enabled || tabs === channel.showsTopicTabs)
  if (isSame) throw fault(400, 'CHAT_NOT_MODIFIED')
  if (enabled !== channel.isForum)
    recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionToggleForum', new_value: enabled }, now)
  if (enabled) openForum(channel)
  else channel.isForum = false
  channel.showsTopicTabs = enabled && tabs
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
