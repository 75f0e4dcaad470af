import type * as tl from '../../tl/generated/api.js'
import { ACCOUNT_ACTOR, actorOf } from './actorOf.js'
import type { Delivery } from './delivery.js'
import { deliveryIdOf } from './deliveryIdOf.js'

import { placeOf } from './placeOf.js'
import type { UpdateLoss } from './updateLoss.js'

/**
 * Makes deliveries of updates that came together: one each, but one of all messages of an album that follow one another in their chat.
 * `nextSequence` gives out the places.
 */
export function deliveriesOf(
  updates: readonly tl.Update[],
  accountId: number,
  nextSequence: () => number,
): readonly Delivery[] {
  const groups: { readonly actor: string; readonly albumId: bigint | undefined; readonly updates: tl.Update[] }[] = []
  const lastOf = new Map<string, (typeof groups)[number]>()
  for (const update of updates) {
    const actor = actorOf(update)
    const albumId = albumIdOf(update)
    const last = lastOf.get(actor)
    if (albumId !== undefined && last?.albumId === albumId) {
      last.updates.push(update)
      continue
    }
    const group = { actor, albumId, updates: [update] }
    groups.push(group)
    lastOf.set(actor, group)
  }
  return groups.flatMap((group) => {
    const [first] = group.updates
    if (first === undefined) return []
    const sequence = nextSequence()
    const id = deliveryIdOf(first, accountId, sequence)
    const content = { type: 'updates', updates: group.updates } as const
    return [{ sequence, id, actor: group.actor, content, attempts: 0, place: placeOf(first) }]
  })
}

/** Makes the delivery that tells of a loss. */
export function deliveryOfLoss(gap: UpdateLoss, accountId: number, sequence: number): Delivery {
  const { channelId } = gap
  return {
    sequence,
    id: `${accountId}/journal/${sequence}`,
    actor: channelId === undefined ? ACCOUNT_ACTOR : actorOf({ _: 'updateChannelTooLong', channel_id: channelId }),
    content: { type: 'gap', gap },
    attempts: 0,
    place: undefined,
  }
}

/** What the messages of one album have in common; nothing for what is in none. */
export function albumIdOf(update: tl.Update): bigint | undefined {
  if (update._ !== 'updateNewMessage' && update._ !== 'updateNewChannelMessage') return undefined
  return update.message._ === 'message' ? update.message.grouped_id : undefined
}
