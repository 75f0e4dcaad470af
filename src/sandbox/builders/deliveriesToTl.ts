import type * as tl from '../../tl/generated/api.js'
import type { Delivery } from '../world/delivery.js'
import { isMember } from '../world/isMember.js'
import { secondsOf } from '../world/secondsOf.js'
import type { World } from '../world/world.js'
import { channelEventToUpdate } from './channelEventToUpdate.js'
import { userEventToUpdate } from './userEventToUpdate.js'
import { usersAndChats } from './usersAndChats.js'

/** Tells whether a delivery concerns a user. */
export function concerns(world: World, delivery: Delivery, userId: number): boolean {
  if (delivery.type === 'keyUpdate') return false
  if (delivery.type !== 'channelEvent') return delivery.userId === userId
  const channel = world.channels.get(delivery.channelId)
  return channel !== undefined && isMember(channel, userId)
}

/** Puts those of the deliveries that concern one user into one container, behind `first`. */
export function deliveriesToTl(
  world: World,
  userId: number,
  deliveries: readonly Delivery[],
  first: readonly tl.Update[],
  now: number,
): tl.updates {
  const updates = [...first]
  let seq = 0
  for (const delivery of deliveries) {
    const update = updateFor(world, userId, delivery)
    if (update === undefined) continue
    updates.push(update)
    if (delivery.type === 'update') seq = Math.max(seq, delivery.seq ?? 0)
  }
  return { _: 'updates', updates, ...usersAndChats(world, userId, updates), date: secondsOf(now), seq }
}

function updateFor(world: World, userId: number, delivery: Delivery): tl.Update | undefined {
  if (delivery.type === 'keyUpdate' || !concerns(world, delivery, userId)) return undefined
  if (delivery.type === 'channelEvent') {
    const channel = world.channels.get(delivery.channelId)
    return channel && channelEventToUpdate(world, channel, delivery.event, userId)
  }
  return delivery.type === 'update' ? delivery.update : userEventToUpdate(world, userId, delivery.event)
}
