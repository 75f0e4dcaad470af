import type { Delivery } from '../../core/updates/delivery.js'
import { albumIdOf } from '../../core/updates/deliveriesOf.js'
import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../../types/peerLookup.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'
import { albumOfMessages } from '../../types/updates/album.js'
import type { ClientEvents } from '../clientEvents.js'
import type { DeliveredEvent, LoopEvent } from './deliveredEvent.js'
import { type Told, toldEvent } from './toldEvent.js'

/** The events that a delivery stands for. */
export interface DeliveryEvents {
  /** For handlers: the raw updates, what is made of each, and the album that they are. */
  readonly forHandlers: readonly DeliveredEvent[]
  /** For loops, which are given everything once: an album stands for its messages. */
  readonly forLoops: readonly LoopEvent[]
}

/** Builds the events of a delivery. */
export function deliveryEvents({ content }: Delivery, peers: PeerLookup, told: Told): DeliveryEvents {
  if (content.type === 'gap') {
    const { channelId, reason, recoveredCount } = content.gap
    const chat = channelId === undefined ? {} : { chatId: chatIdOfPeer({ _: 'peerChannel', channel_id: channelId }) }
    const event: ClientEvents['historyGap'] = { type: 'historyGap', ...chat, reason, recoveredCount }
    return { forHandlers: [event], forLoops: [event] }
  }
  const forHandlers: DeliveredEvent[] = []
  const forLoops: LoopEvent[] = []
  for (const update of content.updates) {
    forHandlers.push({ type: 'rawUpdate', rawUpdate: update })
    const event = toldEvent(update, peers, told)
    if (event === undefined) continue
    forHandlers.push(event)
    forLoops.push(event)
  }
  const album = albumOf(content.updates, forLoops)
  if (album === undefined) return { forHandlers, forLoops }
  return { forHandlers: [...forHandlers, album], forLoops: [album] }
}

function albumOf(updates: readonly tl.Update[], events: readonly LoopEvent[]): ClientEvents['album'] | undefined {
  const [first] = updates
  if (updates.length < 2 || first === undefined || albumIdOf(first) === undefined) return undefined
  const album = albumOfMessages(events.flatMap((event) => (event.type === 'message' ? [event.message] : [])))
  return album && { type: 'album', album }
}
