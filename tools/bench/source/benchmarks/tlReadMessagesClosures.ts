import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL read, 100 messages, without eval (closures). */
export const tlReadMessagesClosures: Benchmark = tlBenchmark({
  work: 'TL read, 100 messages, without eval (closures)',
  direction: 'read',
  value: 'messages',
  mode: 'closures',
})
