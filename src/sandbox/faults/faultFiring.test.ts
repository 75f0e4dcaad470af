import { describe, expect, it } from 'vitest'
import { createChance } from '../world/chance.js'
import { type FaultFiring, FiringCount } from './faultFiring.js'

/** Which of so many chances a fault takes, counted from 1. */
function taken(firing: FaultFiring, chances: number, defaultTimes = Infinity, seed = 1): readonly number[] {
  const count = new FiringCount(firing, defaultTimes, createChance(seed))
  return Array.from({ length: chances }, (_, index) => index + 1).filter(() => count.fires())
}

describe('when a fault happens', () => {
  it.each([
    ['as often as it does by itself', {}, 1, [1]],
    ['always', { times: Infinity }, 1, [1, 2, 3, 4, 5, 6, 7]],
    ['so many times', { times: 2 }, 1, [1, 2]],
    ['after some', { skip: 3 }, 1, [4]],
    ['every so many', { every: 3 }, Infinity, [3, 6]],
    ['all of it together', { skip: 1, every: 2, times: 2 }, 1, [3, 5]],
    ['never', { probability: 0 }, Infinity, []],
  ])('%s', (_what, firing, defaultTimes, expected) => {
    expect(taken(firing, 7, defaultTimes)).toEqual(expected)
  })

  it('by chance, and the same by the same seed', () => {
    const half = taken({ probability: 0.5 }, 1_000)
    expect(half.length).toBeGreaterThan(440)
    expect(half.length).toBeLessThan(560)
    expect(taken({ probability: 0.5 }, 1_000)).toEqual(half)
    expect(taken({ probability: 0.5 }, 1_000, Infinity, 2)).not.toEqual(half)
  })

  it.each([{ times: 0 }, { times: 1.5 }, { skip: -1 }, { every: 0 }, { probability: 1.1 }, { probability: NaN }])(
    'is refused: %j',
    (firing) => {
      expect(() => taken(firing, 1)).toThrow(expect.objectContaining({ type: 'input' }))
    },
  )
})
