import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimerQueue, type QueuedTimer } from './timerQueue.js'

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('add' as const), dueAt: fc.nat(20) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.nat(200) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('take' as const) }) },
  ),
  { maxLength: 200 },
)

describe('createTimerQueue', () => {
  it('keeps the order of a sorted list, whatever is added, removed and taken', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const queue = createTimerQueue()
        let model: { id: number; dueAt: number }[] = []
        const removers: (() => void)[] = []
        const ran: number[] = []
        const first = (): { id: number; dueAt: number } | undefined =>
          model.toSorted((a, b) => a.dueAt - b.dueAt || a.id - b.id)[0]
        for (const step of list) {
          if (step.do === 'add') {
            const id = removers.length
            model.push({ id, dueAt: step.dueAt })
            removers.push(queue.add(step.dueAt, () => ran.push(id)))
          } else if (step.do === 'remove') {
            // Also what was removed or taken before: that must change nothing.
            removers[step.which]?.()
            model = model.filter(({ id }) => id !== step.which)
          } else {
            const expected = first()
            const taken: QueuedTimer | undefined = queue.take()
            taken?.run()
            expect(taken?.dueAt).toBe(expected?.dueAt)
            if (expected !== undefined) expect(ran.at(-1)).toBe(expected.id)
            model = model.filter((entry) => entry !== expected)
          }
          expect(queue.size).toBe(model.length)
          expect(queue.peek()?.dueAt).toBe(first()?.dueAt)
        }
      }),
      { numRuns: 300 },
    )
  })
})
