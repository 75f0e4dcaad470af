import type { FaultBoard } from './faultBoard.js'
import type { FaultHandle } from './faultHandle.js'
import type { FaultPlan } from './faultPlan.js'
import { type FaultSubject, type FaultTarget, isMeant } from './faultTarget.js'
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
  /** Closes the lines of those who are meant, all when absent, at once. Gives back how many. */
  close(target?: FaultTarget): number
  /** Breaks off as if the server had been begun anew: all lines end, and what is not kept is forgotten. */
  restart(options: RestartOptions): void
}

/** What is left after a restart. */
export interface RestartOptions {
  /**
   * `sessions`: the server still knows everything. `keys`: clients go on in new sessions. `nothing`: it does not even know their keys any more,
   * and they are all signed out. What is in the world stays in any case.
   */
  readonly keep: 'sessions' | 'keys' | 'nothing'
}

/** What faults do to a server at once. */
export interface FaultyServer {
  /** The lines that are open. */
  readonly lines: Iterable<{ readonly subject: FaultSubject; close(): void }>
  restart(keep: RestartOptions['keep']): void
}

/** Makes the face of a board of faults. */
export function createFaults(board: FaultBoard, server: FaultyServer): Faults {
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
    close(target = {}) {
      const meant = [...server.lines].filter(({ subject }) => isMeant(target, subject))
      for (const line of meant) line.close()
      return meant.length
    },
    restart: ({ keep }) => server.restart(keep),
  }
}

/** The compiler does not see through the loop that binds the faults, so this looks at what it did. */
function areOrders(value: unknown): value is FaultOrders {
  return typeof value === 'object' && value !== null && Object.keys(kinds).every((name) => name in value)
}
