import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL read, 100 messages. */
export const tlReadMessages: Benchmark = tlBenchmark({
  work: 'TL read, 100 messages',
  direction: 'read',
  value: 'messages',
  atLeastTimes: 1.5,
})
