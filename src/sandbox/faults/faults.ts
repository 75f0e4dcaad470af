import type { FaultBoard } from './faultBoard.js'
import type { FaultHandle } from './faultHandle.js'
import type { FaultPlan } from './faultPlan.js'
import * as kinds from './index.js'

type Kinds = typeof kinds

/** Each fault by its name, as a function that orders it. */
export type FaultOrders = {
  readonly [Name in keyof Kinds]: (...options: Parameters<Kinds[Name]>) => FaultHandle
}

/**
 * Orders what is to go wrong in a sandbox, for tests of how a client bears it:
 * `sandbox.faults.rpcError({ method: 'messages.sendMessage', code: 400, text: 'PEER_FLOOD' })`.
 *
 * A fault can be meant for one user, key, session, line or data centre, and happen once, several times, every so many times, or by chance,
 * which follows from the seed of the sandbox. Moments, such as an error, happen once where `times` is absent; conditions, such as a delay,
 * last until they are removed.
 */
export interface Faults extends FaultOrders {
  /** The faults that were ordered and not removed, in that order. */
  readonly active: readonly FaultHandle[]
  /** Takes all faults back. */
  clear(): void
}

/** Makes the face of a board of faults. */
export function createFaults(board: FaultBoard): Faults {
  const orders: unknown = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const plan: (...options: never[]) => FaultPlan = kind
      return [name, (...options: never[]): FaultHandle => board.add(plan(...options))]
    }),
  )
  if (!areOrders(orders)) throw new TypeError('The faults of a sandbox lack some.')
  return {
    ...orders,
    get active() {
      return board.faults
    },
    clear: () => board.clear(),
  }
}

/** The compiler does not see through the loop that binds the faults, so this looks at what it did. */
function areOrders(value: unknown): value is FaultOrders {
  return typeof value === 'object' && value !== null && Object.keys(kinds).every((name) => name in value)
}
