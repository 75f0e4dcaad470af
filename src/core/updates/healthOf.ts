import type { BoxStatus, StreamStatus } from '../../updates/boxStatus.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'
import { ACCOUNT_ACTOR } from './actorOf.js'
import type { DeliveryDesk } from './deliveryDesk.js'
import { channelBoxName } from './placeOf.js'
import type { BoxHealth, UpdatesHealth } from './updatesHealth.js'

/** Tells how a stream of updates stands: what was received, by its boxes, and what is done, by what still waits. */
export function healthOf(
  { lastContactAt, boxes }: StreamStatus,
  desk: Pick<DeliveryDesk, 'actors' | 'undoneCount' | 'isBehind' | 'deadLetters'>,
  now: number,
): UpdatesHealth {
  const undone = desk.actors.undone()
  return {
    ...(lastContactAt !== undefined && { lastContactAt: new Date(lastContactAt) }),
    undoneCount: desk.undoneCount,
    isBehind: desk.isBehind,
    deadLetterCount: desk.deadLetters.count,
    boxes: boxes.map((box) => boxHealth(box, undone)),
    queues: desk.actors.queues().map(({ actor, length, since }) => ({
      ...(actor !== ACCOUNT_ACTOR && { chatId: Number(actor) }),
      length,
      waitingSeconds: (now - since) / 1_000,
    })),
  }
}

function boxHealth(status: BoxStatus, undone: ReadonlyMap<string, number>): BoxHealth {
  const { box, channelId, position, isFetching, missingSince, isClosed } = status
  const name = channelId === undefined ? box : channelBoxName(channelId)
  const done = Math.min(undone.get(name) ?? position, position)
  return {
    type: box,
    ...(channelId !== undefined && { chatId: chatIdOfPeer({ _: 'peerChannel', channel_id: channelId }) }),
    received: position,
    done,
    lag: position - done,
    isFetching,
    ...(missingSince !== undefined && { missingSince: new Date(missingSince) }),
    isClosed,
  }
}
