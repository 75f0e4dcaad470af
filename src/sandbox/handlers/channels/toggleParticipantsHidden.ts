import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { LARGE_GROUP_SIZE } from '../../members/largeGroupSize.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { memberIds } from '../../world/memberIds.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether only administrators of a large supergroup learn who is in it. */
export const toggleParticipantsHidden: Handler<'channels.toggleParticipantsHidden'> = (context, params) => {
  const { now, world } = context
  const channel = inputChannel(context, params.channel)
  if (channel.isBroadcast) throw fault(400, 'CHANNEL_INVALID')
  assertAdminRight(context, channel, 'ban_users')
  if (params.enabled && memberIds(channel).length < LARGE_GROUP_SIZE) throw fault(400, 'PARTICIPANTS_TOO_FEW')
  if (params.enabled === channel.hidesParticipants) throw fault(400, 'CHAT_NOT_MODIFIED')
  channel.hidesParticipants = params.enabled
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
