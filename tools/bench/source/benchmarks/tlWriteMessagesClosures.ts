import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL write, 100 messages, without eval (closures). */
export const tlWriteMessagesClosures: Benchmark = tlBenchmark({
  work: 'TL write, 100 messages, without eval (closures)',
  direction: 'write',
  value: 'messages',
  mode: 'closures',
})
