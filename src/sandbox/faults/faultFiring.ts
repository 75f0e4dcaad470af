import { InputError } from '../../errors/inputError.js'
import { type Chance, nextUint32 } from '../world/chance.js'

/** When a fault happens, of all the times that it could. */
export interface FaultFiring {
  /** How often it happens at most; each fault says what holds when absent. `Infinity` for always. */
  readonly times?: number
  /** How many chances it lets pass first; 0 when absent. */
  readonly skip?: number
  /** Takes only every so many chances, the last of each so many; 1 when absent. */
  readonly every?: number
  /** How likely it is at each chance that is left, from 0 to 1; 1 when absent. It is drawn from the seed of the sandbox. */
  readonly probability?: number
}

/** Counts the chances of one fault, and decides which it takes. */
export class FiringCount {
  readonly #times: number
  readonly #skip: number
  readonly #every: number
  readonly #probability: number
  readonly #chance: Chance
  #chanceCount = 0
  #count = 0

  constructor(firing: FaultFiring, defaultTimes: number, chance: Chance) {
    const { times = defaultTimes, skip = 0, every = 1, probability = 1 } = firing
    assertCount(times, 1, 'times')
    assertCount(skip, 0, 'skip')
    assertCount(every, 1, 'every')
    if (!(probability >= 0 && probability <= 1)) throw new InputError('A probability is from 0 to 1.', 'probability')
    this.#times = times
    this.#skip = skip
    this.#every = every
    this.#probability = probability
    this.#chance = chance
  }

  /** How often it has happened. */
  get count(): number {
    return this.#count
  }

  /** True where it will happen no more. */
  get isSpent(): boolean {
    return this.#count >= this.#times
  }

  /** Decides about the next chance. */
  fires(): boolean {
    if (this.isSpent) return false
    this.#chanceCount += 1
    const index = this.#chanceCount - this.#skip
    if (index <= 0 || index % this.#every !== 0) return false
    if (this.#probability < 1 && nextUint32(this.#chance) / 0x1_0000_0000 >= this.#probability) return false
    this.#count += 1
    return true
  }
}

function assertCount(value: number, least: number, argument: string): void {
  if (value === Infinity || (Number.isInteger(value) && value >= least)) return
  throw new InputError(`${argument} is a whole number from ${least}.`, argument)
}
