import type * as tl from '../../tl/generated/api.js'
import { findChat } from '../world/chatOf.js'
import { isMember } from '../world/isMember.js'
import type { ScheduledMessage } from './scheduledMessage.js'
import { tellUser } from '../world/tellUser.js'
import type { World } from '../world/world.js'
import { hasAdminRight } from '../rights/hasAdminRight.js'

/** Tells all who may see a message that waits for its moment. */
export function tellOfScheduled(
  world: World,
  { ownerId }: ScheduledMessage,
  update: (viewerId: number) => tl.Update,
): void {
  for (const viewerId of viewersOf(world, ownerId)) tellUser(world, viewerId, update(viewerId))
}

function viewersOf(world: World, ownerId: number): readonly number[] {
  const chat = ownerId < 0 ? findChat(world, ownerId) : undefined
  if (chat === undefined) return [ownerId]
  return [...chat.participants.keys()].filter(
    (userId) => isMember(chat, userId) && hasAdminRight(chat, userId, 'post_messages'),
  )
}
