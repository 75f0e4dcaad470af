import type { Chance } from '../world/chance.js'
import { FiringCount } from './faultFiring.js'
import type { FaultHandle } from './faultHandle.js'
import type { Act, FaultHooks, FaultPlan } from './faultPlan.js'
import { type FaultSubject, isMeant } from './faultTarget.js'

/** A fault at work. */
export class ActiveFault implements FaultHandle {
  readonly name: string
  readonly hooks: FaultHooks
  readonly #plan: FaultPlan
  readonly #firing: FiringCount
  readonly #onRemove: (fault: ActiveFault) => void

  constructor(plan: FaultPlan, chance: Chance, onRemove: (fault: ActiveFault) => void) {
    this.name = plan.name
    this.#plan = plan
    this.#firing = new FiringCount(plan.options, plan.defaultTimes, chance)
    this.#onRemove = onRemove
    this.hooks = plan.hooks(chance)
  }

  get count(): number {
    return this.#firing.count
  }

  get isSpent(): boolean {
    return this.#firing.isSpent
  }

  /** Whether the fault is meant for somebody. */
  concerns(subject: FaultSubject): boolean {
    return isMeant(this.#plan.options, subject)
  }

  /** Takes a chance, or lets it pass. */
  takes<Result>(act: Act<Result>): act is () => Result {
    return act !== undefined && this.#firing.fires()
  }

  remove(): void {
    this.#onRemove(this)
  }
}
