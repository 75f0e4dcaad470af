import { findChat } from './chatOf.js'
import type { Message } from './message.js'
import { type PeerId, peerIdToTl } from './peerId.js'
import { recordChannelEvent } from './recordChannelEvent.js'
import { recordUserEvent } from './recordUserEvent.js'
import { userBox } from './userBox.js'
import type { World } from './world.js'

/** Where and how messages are to be pinned or unpinned. */
export interface Pinning {
  readonly isPinned: boolean
  /** The one box to do it in; all that have the messages where absent. */
  readonly onlyIn?: PeerId
}

/** Pins or unpins messages of one chat, and has it told. Gives the ids of those that changed, by the owner of the box. */
export function setPinned(
  world: World,
  messages: readonly Message[],
  { isPinned, onlyIn }: Pinning,
  now: number,
): ReadonlyMap<PeerId, readonly number[]> {
  const changed = new Map<PeerId, number[]>()
  for (const { copies, pinnedIn } of messages) {
    for (const [ownerId, id] of copies) {
      if ((onlyIn !== undefined && onlyIn !== ownerId) || pinnedIn.has(ownerId) === isPinned) continue
      if (isPinned) pinnedIn.add(ownerId)
      else pinnedIn.delete(ownerId)
      changed.set(ownerId, [...(changed.get(ownerId) ?? []), id])
    }
  }
  for (const [ownerId, ids] of changed) tell(world, ownerId, ids, isPinned, now)
  return changed
}

function tell(world: World, ownerId: PeerId, ids: readonly number[], isPinned: boolean, now: number): void {
  const shared = { pinned: isPinned, messages: ids, pts_count: ids.length }
  const chat = ownerId < 0 ? findChat(world, ownerId) : undefined
  if (chat?.type === 'channel') {
    recordChannelEvent(
      world,
      chat,
      (pts) => ({ type: 'update', update: { _: 'updatePinnedChannelMessages', channel_id: chat.id, ...shared, pts } }),
      ids.length,
      now,
    )
    return
  }
  const peerId = userBox(world, ownerId).messages.get(ids[0] ?? 0)?.peerId
  if (peerId === undefined) throw new Error(`The box of ${ownerId} lacks a message that is to be pinned there.`)
  const peer = peerIdToTl(peerId)
  recordUserEvent(
    world,
    ownerId,
    (pts) => ({ type: 'update', update: { _: 'updatePinnedMessages', peer, ...shared, pts } }),
    ids.length,
  )
}
