import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { linkDiscussion } from '../../members/linkDiscussion.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import type { Channel } from '../../world/chat.js'

/** Has the posts of a channel discussed in a supergroup, or no more where one of both is empty. */
export const setDiscussionGroup: Handler<'channels.setDiscussionGroup'> = (context, params) => {
  const { now, userId, world } = context
  const broadcast = sideOf(context, params.broadcast, true)
  const group = sideOf(context, params.group, false)
  const first = broadcast ?? group
  if (first === undefined) throw fault(400, 'CHANNEL_INVALID')
  const second = first === broadcast ? group : undefined
  if (first.linkedChatId === second?.id) throw fault(400, 'LINK_NOT_MODIFIED')
  if (second?.hidesHistoryFromNewMembers === true) throw fault(400, 'MEGAGROUP_PREHISTORY_HIDDEN')
  if (second?.isForum === true) throw fault(400, 'CHAT_DISCUSSION_UNALLOWED')
  linkDiscussion(world, first, second, userId, now)
  return true
}

function sideOf(context: CallContext, input: tl.InputChannel, isBroadcast: boolean): Channel | undefined {
  if (input._ === 'inputChannelEmpty') return undefined
  const channel = inputChannel(context, input)
  if (channel.isBroadcast !== isBroadcast) {
    throw fault(400, isBroadcast ? 'BROADCAST_ID_INVALID' : 'MEGAGROUP_ID_INVALID')
  }
  assertAdminRight(context, channel, isBroadcast ? 'change_info' : 'pin_messages')
  return channel
}
