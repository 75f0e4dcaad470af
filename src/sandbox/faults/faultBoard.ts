import { createChance } from '../world/chance.js'
import { ActiveFault } from './activeFault.js'
import type { FaultPlan } from './faultPlan.js'
import type { FaultSubject } from './faultTarget.js'
import type { FaultyCall } from './faultyCall.js'

/** The faults that are at work in a sandbox, and where its server asks for them. */
export class FaultBoard {
  readonly #seed: number
  readonly #faults = new Set<ActiveFault>()
  #addedCount = 0

  constructor(seed: number) {
    this.#seed = seed
  }

  /** The faults that are at work, in the order in which they were added. */
  get faults(): readonly ActiveFault[] {
    return [...this.#faults]
  }

  /** Puts a fault to work. Its chance is its own, so that one fault more changes nothing about the others. */
  add(plan: FaultPlan): ActiveFault {
    this.#addedCount += 1
    const chance = createChance(this.#seed + this.#addedCount * 0x1_0000_0000)
    const fault = new ActiveFault(plan, chance, (removed) => this.#faults.delete(removed))
    this.#faults.add(fault)
    return fault
  }

  clear(): void {
    this.#faults.clear()
  }

  /** Lets a fault have a call; false where none wants it. */
  takesCall(call: FaultyCall, subject: FaultSubject): boolean {
    for (const fault of this.#meaning(subject)) {
      const act = fault.hooks.call?.(call)
      if (!fault.takes(act)) continue
      act()
      return true
    }
    return false
  }

  *#meaning(subject: FaultSubject): Generator<ActiveFault> {
    for (const fault of this.#faults) if (fault.concerns(subject)) yield fault
  }
}
