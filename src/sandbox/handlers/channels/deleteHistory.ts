import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { deleteChannelMessages } from '../../world/deleteChannelMessages.js'
import { dialogOf } from '../../world/dialogOf.js'
import { isMember } from '../../world/isMember.js'
import { memberIds } from '../../world/memberIds.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** From this size on a history can only be deleted for oneself. */
const MAX_SIZE = 1000

/** Deletes the history of a supergroup up to a message: for everyone, or for the caller alone, who then does not see it any more. */
export const deleteHistory: Handler<'channels.deleteHistory'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const { box } = channel
  const maxId = params.max_id <= 0 ? box.lastMessageId : Math.min(params.max_id, box.lastMessageId)
  if (params.for_everyone === true) {
    assertAdminRight(context, channel, 'delete_messages')
    if (memberIds(channel).length > MAX_SIZE) throw fault(400, 'CHANNEL_TOO_BIG')
    const ids = [...box.messages.keys()].filter((id) => id <= maxId)
    deleteChannelMessages(world, channel, ids, userId, now)
    return context.answerUpdates()
  }
  if (!isMember(channel, userId)) throw fault(400, 'CHANNEL_PARICIPANT_MISSING')
  const dialog = dialogOf(world, userId, channel.peerId, now)
  dialog.availableMinId = Math.max(dialog.availableMinId, maxId)
  dialog.readInboxMaxId = Math.max(dialog.readInboxMaxId, maxId)
  const update = { _: 'updateChannelAvailableMessages', channel_id: channel.id, available_min_id: maxId } as const
  recordStateUpdate(world, userId, update, now)
  return context.answerUpdates()
}
