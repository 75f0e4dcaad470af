import type * as tl from '../../tl/generated/api.js'
import type { Channel } from '../world/chat.js'
import { memberIds } from '../world/memberIds.js'
import { recordStateUpdate } from '../world/recordStateUpdate.js'
import type { World } from '../world/world.js'

/** How many topics can be pinned. See `topics_pinned_limit` of https://core.telegram.org/api/config. */
export const MAX_PINNED_TOPICS = 5

/** Tells the members of a forum which topics are pinned now. */
export function tellPinnedTopics(world: World, channel: Channel, update: tl.Update, now: number): void {
  for (const memberId of memberIds(channel)) recordStateUpdate(world, memberId, update, now)
}
