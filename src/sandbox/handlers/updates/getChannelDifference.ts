import type * as tl from '../../../tl/generated/api.js'
import { channelEventToUpdate } from '../../builders/channelEventToUpdate.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { dialogToTl } from '../../history/dialogToTl.js'
import { eventsAfter } from '../../history/eventsAfter.js'
import { historyOf } from '../../history/historyOf.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { emptyDialog } from '../../world/emptyDialog.js'
import { userBox } from '../../world/userBox.js'

const TIMEOUT_SECONDS = 30
const MAX_SLICE = 100
const MAX_SLICE_OF_BOTS = 100_000
const TOP_MESSAGES = 20

/** Tells what a client has missed in a channel. See https://core.telegram.org/api/updates#recovering-gaps. */
export const getChannelDifference: Handler<'updates.getChannelDifference'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  const { box, peerId } = channel
  if (params.pts <= 0) throw fault(400, 'PERSISTENT_TIMESTAMP_EMPTY')
  if (params.pts > box.pts) throw fault(400, 'PERSISTENT_TIMESTAMP_INVALID')
  const shared = { timeout: TIMEOUT_SECONDS }
  const history = historyOf(world, userId, peerId)
  const missed = eventsAfter(box, params.pts)
  if (missed === undefined) {
    const dialog = userBox(world, userId).dialogs.get(peerId) ?? emptyDialog(peerId, now)
    const messages = history.ids
      .slice(-TOP_MESSAGES)
      .toReversed()
      .flatMap((id) => history.show(id) ?? [])
    const shown = dialogToTl(world, userId, dialog)
    return {
      _: 'updates.channelDifferenceTooLong',
      ...shared,
      final: true,
      dialog: shown,
      messages,
      ...usersAndChats(world, userId, shown, messages),
    }
  }
  if (missed.length === 0) return { _: 'updates.channelDifferenceEmpty', ...shared, final: true, pts: box.pts }
  const isBot = world.users.get(userId)?.bot !== undefined
  const slice = missed.slice(0, Math.min(Math.max(params.limit, 1), isBot ? MAX_SLICE_OF_BOTS : MAX_SLICE))
  const newMessages: tl.Message[] = []
  const otherUpdates: tl.Update[] = []
  for (const event of slice) {
    const update = channelEventToUpdate(world, channel, event, userId)
    if (update?._ === 'updateNewChannelMessage') newMessages.push(update.message)
    else if (update !== undefined) otherUpdates.push(update)
  }
  return {
    _: 'updates.channelDifference',
    ...shared,
    final: slice.length === missed.length,
    pts: slice.at(-1)?.pts ?? box.pts,
    new_messages: newMessages,
    other_updates: otherUpdates,
    ...usersAndChats(world, userId, { channel_id: channel.id }, newMessages, otherUpdates),
  }
}
