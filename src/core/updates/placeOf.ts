import type * as tl from '../../tl/generated/api.js'
import { updateOrder } from '../../updates/updateOrder.js'
import type { DeliveryPlace } from './delivery.js'

/** The name of a channel's box. */
export function channelBoxName(channelId: number): string {
  return `channel:${channelId}`
}

/** The place of an update in its box, by the names that `health` uses; nothing where no box counts it. */
export function placeOf(update: tl.Update): DeliveryPlace | undefined {
  const order = updateOrder(update)
  switch (order.box) {
    case 'common':
    case 'secondary':
      return { box: order.box, start: order.end - order.count }
    case 'channel':
      return { box: channelBoxName(order.channelId), start: order.end - order.count }
    case 'channelTooLong':
    case 'none':
      return undefined
  }
}
