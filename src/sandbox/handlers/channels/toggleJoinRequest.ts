import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'

/** Says whether those who find a public supergroup must ask to be let in. */
export const toggleJoinRequest: Handler<'channels.toggleJoinRequest'> = (context, params) => {
  const { now, world } = context
  const channel = inputChannel(context, params.channel)
  if (channel.isBroadcast) throw fault(400, 'CHAT_ID_INVALID')
  assertAdminRight(context, channel, 'ban_users')
  if (params.apply_to_invites === true || params.guard_bot !== undefined) {
    throw fault(400, 'SANDBOX_UNSUPPORTED: bots do not guard chats here')
  }
  if (params.enabled && channel.username === undefined) throw fault(400, 'CHAT_PUBLIC_REQUIRED')
  if (params.enabled === channel.requiresApproval) throw fault(400, 'CHAT_NOT_MODIFIED')
  channel.requiresApproval = params.enabled
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
