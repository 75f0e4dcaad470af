import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL write, an update. */
export const tlWriteUpdate: Benchmark = tlBenchmark({
  work: 'TL write, an update',
  direction: 'write',
  value: 'update',
  atLeastTimes: 4,
})
