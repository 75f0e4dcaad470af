import type { Benchmark } from '../harness/benchmark.js'
import { tlBenchmark } from './tlBenchmark.js'

/** TL write, a small call (messages.exportChatInvite). */
export const tlWriteCall: Benchmark = tlBenchmark({
  work: 'TL write, a small call (messages.exportChatInvite)',
  direction: 'write',
  value: 'call',
  atLeastTimes: 10,
})
