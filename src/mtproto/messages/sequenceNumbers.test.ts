import { expect, it } from 'vitest'
import { isContentRelated, SequenceNumbers } from './sequenceNumbers.js'

it('3.4 numbers content-related messages with odd numbers that rise, and others with twice the count so far', () => {
  const numbers = new SequenceNumbers()
  const given = [false, true, false, false, true, true, false].map((isContent) => numbers.next(isContent))
  expect(given).toEqual([0, 1, 2, 2, 3, 5, 6])
  expect(given.map(isContentRelated)).toEqual([false, true, false, false, true, true, false])
})
