import type { Contestant } from './contestant.js'

/** A piece of work that contestants do again and again in one process. */
export interface Benchmark {
  readonly work: string
  /** The goal as a ratio to the best peer. */
  readonly atLeastTimes?: number
  readonly unit: 'runs/s' | 'MB/s' | 'ms'
  /** The bytes of one run, where the unit is MB/s. */
  readonly bytes?: number
  readonly note?: string
  /** Makes the contestants, and throws unless their results agree. */
  prepare(): Promise<readonly Contestant[]> | readonly Contestant[]
}
