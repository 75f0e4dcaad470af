import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { recordChatChange } from '../../world/recordChatChange.js'
import { recordAdminAction } from '../../adminLog/recordAdminAction.js'

/** Says whether the posts of a channel bear the names of their authors. */
export const toggleSignatures: Handler<'channels.toggleSignatures'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  if (!channel.isBroadcast) throw fault(400, 'CHAT_ID_INVALID')
  assertAdminRight(context, channel, 'change_info')
  const signs = params.signatures_enabled === true
  const showsProfiles = signs && params.profiles_enabled === true
  if (signs === channel.signsMessages && showsProfiles === channel.showsAuthorProfiles) {
    throw fault(400, 'CHAT_NOT_MODIFIED')
  }
  const kinds = [
    ...(signs === channel.signsMessages ? [] : [{ kind: 'ToggleSignatures', new_value: signs } as const]),
    ...(showsProfiles === channel.showsAuthorProfiles
      ? []
      : [{ kind: 'ToggleSignatureProfiles', new_value: showsProfiles } as const]),
  ]
  for (const { kind, new_value } of kinds)
    recordAdminAction(channel, userId, { _: `channelAdminLogEventAction${kind}`, new_value }, now)
  channel.signsMessages = signs
  channel.showsAuthorProfiles = showsProfiles
  recordChatChange(world, channel, now)
  return context.answerUpdates()
}
