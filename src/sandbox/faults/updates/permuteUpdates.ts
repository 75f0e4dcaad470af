import { InputError } from '../../../errors/inputError.js'
import { nextUint32 } from '../../world/chance.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** How far updates change places. */
export interface PermuteUpdatesFault extends FaultOptions {
  /** So many containers wait, of which one by chance goes on when the next comes. */
  readonly count: number
}

/** Sends containers of updates in another order than they were made in; the last ones wait until the next come. It lasts when `times` is absent. */
export function permuteUpdates(options: PermuteUpdatesFault): FaultPlan {
  const { count } = options
  if (!Number.isInteger(count) || count < 1) throw new InputError('count is a whole number from 1.', 'count')
  return {
    name: 'permuteUpdates',
    options,
    defaultTimes: Infinity,
    hooks: (chance) => {
      const waiting = new Map<bigint, Uint8Array[]>()
      return {
        push: (body, sessionId) => () => {
          const bodies = waiting.get(sessionId) ?? []
          bodies.push(body)
          waiting.set(sessionId, bodies)
          return bodies.length > count ? bodies.splice(nextUint32(chance) % bodies.length, 1) : []
        },
      }
    },
  }
}
