import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL read, a vector of 10,000 longs. */
export const tlReadLongs: Benchmark = tlBenchmark({
  work: 'TL read, a vector of 10,000 longs',
  direction: 'read',
  value: 'longs',
  atLeastTimes: 5,
})
