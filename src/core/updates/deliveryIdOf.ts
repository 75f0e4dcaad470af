import type * as tl from '../../tl/generated/api.js'
import { updateOrder } from '../../updates/updateOrder.js'
import { channelBoxName } from './placeOf.js'

/**
 * Names an update so that it has the same name however often and on whichever way it comes: pushed or in a difference.
 * New messages are named by their id, since a difference leaves out their place; other updates by their place in their box.
 * What has neither, such as typing, is named by `sequence`, which the journal keeps.
 */
export function deliveryIdOf(update: tl.Update, accountId: number, sequence: number): string {
  const order = updateOrder(update)
  if (update._ === 'updateNewMessage') return `${accountId}/common/message/${update.message.id}`
  if (update._ === 'updateNewChannelMessage' && order.box === 'channel') {
    return `${accountId}/${channelBoxName(order.channelId)}/message/${update.message.id}`
  }
  switch (order.box) {
    case 'common':
    case 'secondary':
      if (order.count > 0) return `${accountId}/${order.box}/${order.end}`
      break
    case 'channel':
      if (order.count > 0) return `${accountId}/${channelBoxName(order.channelId)}/${order.end}`
      break
    case 'channelTooLong':
    case 'none':
      break
  }
  return `${accountId}/journal/${sequence}`
}
