import { audienceOf, deliveriesToTl } from '../builders/deliveriesToTl.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import type { Delivery } from '../world/delivery.js'
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
  now: number,
): readonly LiveSession[] {
  const deliveries = world.outbox.splice(0)
  if (deliveries.length === 0) return []
  const audiences = deliveries.map((delivery) => new Set(audienceOf(world, delivery)))
  const containers = new Map<string, Uint8Array>()
  const reached: LiveSession[] = []
  for (const session of sessions) {
    const { userId } = session.authorization
    const codec = session.isMain ? codecOf(session) : undefined
    if (userId === undefined || codec === undefined) continue
    const from = session === caller?.session ? caller.coveredCount : 0
    const place = `${userId} ${codec.layer} ${from}`
    let body = containers.get(place)
    if (body === undefined) {
      const own = deliveries.filter((_, index) => index >= from && audiences[index]?.has(userId) === true)
      body = own.length === 0 ? new Uint8Array(0) : containerFor(world, userId, own, codec, now)
      containers.set(place, body)
    }
    if (body.length === 0) continue
    session.push(body, now)
    reached.push(session)
  }
  return reached
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
