import { concerns, deliveriesToTl } from '../builders/deliveriesToTl.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import type { Delivery } from '../world/delivery.js'
import { secondsOf } from '../world/secondsOf.js'
import type { World } from '../world/world.js'
import type { LiveSession } from './liveSession.js'

/** Who called, and how many of the pending deliveries the answer has told already. */
export interface Caller {
  readonly session: LiveSession
  readonly coveredCount: number
}

/**
 * Tells the main sessions of all users what has happened, and empties the outbox.
 * Gives back the sessions that have something to write.
 */
export function deliverOutbox(
  world: World,
  sessions: Iterable<LiveSession>,
  codecOf: (session: LiveSession) => LayerCodec | undefined,
  caller: Caller | undefined,
  pushesOf: (session: LiveSession, body: Uint8Array) => readonly Uint8Array[],
  now: number,
): readonly LiveSession[] {
  const deliveries = world.outbox.splice(0)
  if (deliveries.length === 0) return []
  const live = [...sessions].filter((session) => session.isMain)
  const placesOf = sortByUser(world, live, deliveries)
  const containers = new Map<string, Uint8Array>()
  const reached: LiveSession[] = tellKeys(live, deliveries, codecOf, now)
  for (const session of live) {
    const { userId } = session.authorization
    const codec = codecOf(session)
    if (userId === undefined || codec === undefined) continue
    const from = session === caller?.session ? caller.coveredCount : 0
    const place = `${userId} ${codec.layer} ${from}`
    let body = containers.get(place)
    if (body === undefined) {
      const own = (placesOf.get(userId) ?? []).flatMap((index) => (index < from ? [] : (deliveries[index] ?? [])))
      body = own.length === 0 ? new Uint8Array(0) : containerFor(world, userId, own, codec, now)
      containers.set(place, body)
    }
    if (body.length === 0) continue
    for (const told of pushesOf(session, body)) session.push(told, now)
    reached.push(session)
  }
  return reached
}

/** Tells what concerns the sessions of a key, whoever is signed in by it, and gives back those sessions. */
function tellKeys(
  sessions: readonly LiveSession[],
  deliveries: readonly Delivery[],
  codecOf: (session: LiveSession) => LayerCodec | undefined,
  now: number,
): LiveSession[] {
  return deliveries.flatMap((delivery) => {
    if (delivery.type !== 'keyUpdate') return []
    const told = sessions.filter(({ authorization }) => authorization.keyId === delivery.keyId)
    for (const session of told) {
      const body = codecOf(session)?.writeUpdates({
        _: 'updateShort',
        update: delivery.update,
        date: secondsOf(now),
      })
      if (body !== undefined) session.push(body, now)
    }
    return told
  })
}

/** Finds the places of the deliveries that concern each user who is there, so that huge chats cost no more than those who listen. */
function sortByUser(
  world: World,
  sessions: readonly LiveSession[],
  deliveries: readonly Delivery[],
): ReadonlyMap<number, readonly number[]> {
  const placesOf = new Map<number, number[]>()
  for (const { authorization } of sessions)
    if (authorization.userId !== undefined) placesOf.set(authorization.userId, [])
  for (const [index, delivery] of deliveries.entries()) {
    if (delivery.type === 'keyUpdate') continue
    if (delivery.type !== 'channelEvent') placesOf.get(delivery.userId)?.push(index)
    else for (const [userId, places] of placesOf) if (concerns(world, delivery, userId)) places.push(index)
  }
  return placesOf
}

function containerFor(
  world: World,
  userId: number,
  deliveries: readonly Delivery[],
  codec: LayerCodec,
  now: number,
): Uint8Array {
  const container = deliveriesToTl(world, userId, deliveries, [], now)
  return container.updates.length === 0 ? new Uint8Array(0) : codec.writeUpdates(container)
}
