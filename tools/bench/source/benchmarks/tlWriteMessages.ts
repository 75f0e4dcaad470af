import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL write, 100 messages. */
export const tlWriteMessages: Benchmark = tlBenchmark({
  work: 'TL write, 100 messages',
  direction: 'write',
  value: 'messages',
  atLeastTimes: 2.5,
})
