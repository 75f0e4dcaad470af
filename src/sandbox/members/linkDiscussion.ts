import { recordAdminAction } from '../adminLog/recordAdminAction.js'
import type { Channel } from '../world/chat.js'
import { recordChatChange } from '../world/recordChatChange.js'
import type { World } from '../world/world.js'

/** Makes a supergroup the one where the posts of a channel are discussed, or takes the link of either away. */
export function linkDiscussion(
  world: World,
  channel: Channel,
  other: Channel | undefined,
  actorId: number,
  now: number,
): void {
  const former = [channel, other].flatMap((side) => world.channels.get(side?.linkedChatId ?? 0) ?? [])
  const changes = new Map<Channel, Channel | undefined>([
    ...former.map((side): [Channel, undefined] => [side, undefined]),
    [channel, other],
  ])
  if (other !== undefined) changes.set(other, channel)
  for (const [side, partner] of changes) {
    const change = { prev_value: side.linkedChatId ?? 0, new_value: partner?.id ?? 0 }
    recordAdminAction(side, actorId, { _: 'channelAdminLogEventActionChangeLinkedChat', ...change }, now)
    if (partner === undefined) delete side.linkedChatId
    else side.linkedChatId = partner.id
    recordChatChange(world, side, now)
  }
}
