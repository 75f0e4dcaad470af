import type { Chance } from '../world/chance.js'
import type { FaultFiring } from './faultFiring.js'
import type { FaultTarget } from './faultTarget.js'
import type { FaultyCall } from './faultyCall.js'

/** Whom a fault is meant for and when it happens. */
export interface FaultOptions extends FaultTarget, FaultFiring {}

/** What a fault does at a chance that it takes; nothing where this was no chance for it. */
export type Act<Result = void> = (() => Result) | undefined

/**
 * Where faults meet the server. A hook looks at what happens and gives back what it would do about it;
 * whether it does so is decided by whom the fault is meant for and by how often it is to happen.
 */
export interface FaultHooks {
  /** A call came in and was read; it has not run. The first fault that acts has the call. */
  readonly call?: (call: FaultyCall) => Act
}

/** A fault as its file describes it. */
export interface FaultPlan {
  readonly name: string
  /** Whom it is meant for, and when it happens. */
  readonly options: FaultOptions
  /** How often it happens where the options do not say. */
  readonly defaultTimes: number
  /** Makes its hooks, with what they remember and a chance of their own. */
  readonly hooks: (chance: Chance) => FaultHooks
}
