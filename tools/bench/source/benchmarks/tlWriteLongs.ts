import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL write, a vector of 10,000 longs. */
export const tlWriteLongs: Benchmark = tlBenchmark({
  work: 'TL write, a vector of 10,000 longs',
  direction: 'write',
  value: 'longs',
  atLeastTimes: 5,
})
