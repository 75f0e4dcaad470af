import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL read, an update. */
export const tlReadUpdate: Benchmark = tlBenchmark({
  work: 'TL read, an update',
  direction: 'read',
  value: 'update',
  atLeastTimes: 1.3,
})
