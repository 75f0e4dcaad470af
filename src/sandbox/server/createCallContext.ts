import type { Crypto } from '../../crypto/crypto.js'
import { deliveriesToTl } from '../builders/deliveriesToTl.js'
import { fault } from '../fault.js'
import type { CallContext, CallOrigin } from '../handler.js'
import type { Settings } from '../settings.js'
import type { Authorization } from '../world/authorization.js'
import { secondsOf } from '../world/secondsOf.js'
import type { World } from '../world/world.js'

/** What a call context is made from. */
export interface CallContextOptions {
  readonly world: World
  readonly settings: Settings
  readonly crypto: Crypto
  readonly authorization: Authorization
  readonly origin: CallOrigin
  readonly layer: number
  readonly now: number
}

/** A call context, and what its handler said of the caller's own updates. */
export interface OpenCallContext extends CallContext {
  /** How many of the world's pending deliveries the answer accounts for, as far as they concern the caller. */
  readonly coveredCount: number
  /** The answers to the open calls of others that the call has given. */
  readonly settled: readonly Settled[]
}

/** An answer to the open call of another account. */
export interface Settled {
  readonly queryId: bigint
  readonly result: unknown
}

/** Makes what a handler is called with. */
export function createCallContext(options: CallContextOptions): OpenCallContext {
  const { world, authorization, now } = options
  let coveredCount = 0
  const settled: Settled[] = []
  const context: OpenCallContext = {
    ...options,
    dcId: authorization.dcId,
    date: secondsOf(now),
    get userId() {
      if (authorization.userId === undefined) throw fault(401, 'AUTH_KEY_UNREGISTERED')
      return authorization.userId
    },
    get coveredCount() {
      return coveredCount
    },
    settled,
    settle(queryId, result) {
      settled.push({ queryId, result })
    },
    answerCovers() {
      coveredCount = world.outbox.length
    },
    answerUpdates(...first) {
      const deliveries = world.outbox.slice(coveredCount)
      coveredCount = world.outbox.length
      return deliveriesToTl(world, context.userId, deliveries, first, now)
    },
  }
  return context
}
