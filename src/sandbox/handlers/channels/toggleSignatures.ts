import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether the posts of a channel bear the names of their authors. */
export const toggleSignatures: Handler<'channels.toggleSignatures'> = (context, params) => {
  const { now, world } = context
  const channel = inputChannel(context, params.channel)
  if (!channel.isBroadcast) throw fault(400, 'CHAT_ID_INVALID')
  assertAdminRight(context, channel, 'change_info')
  if (params.profiles_enabled === true) throw fault(400, 'SANDBOX_UNSUPPORTED: posts here show no profiles')
  const isEnabled = params.signatures_enabled === true
  if (isEnabled === channel.signsMessages) throw fault(400, 'CHAT_NOT_MODIFIED')
  channel.signsMessages = isEnabled
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
