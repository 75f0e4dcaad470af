import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { History } from './historyOf.js'
import { pageOf } from './pageOf.js'

const ALL = { offset_id: 0, offset_date: 0, add_offset: 0, limit: 100, max_id: 0, min_id: 0 }

/** Message n was written at second 10 n. */
function historyWith(ids: readonly number[]): History {
  return { ids, dateOf: (id) => id * 10, show: () => undefined }
}

const one = historyWith([1, 2, 3, 5, 8, 9])

describe('pageOf', () => {
  it.each([
    ['everything, newest first', {}, [9, 8, 5, 3, 2, 1]],
    ['what is older than an id', { offset_id: 5 }, [3, 2, 1]],
    ['what is older than an id that is gone', { offset_id: 4 }, [3, 2, 1]],
    ['a page around an id', { offset_id: 5, add_offset: -2, limit: 3 }, [8, 5, 3]],
    ['what is newer, by a negative offset', { offset_id: 3, add_offset: -3, limit: 3 }, [8, 5, 3]],
    ['what was written before a moment', { offset_date: 50 }, [3, 2, 1]],
    ['what lies between two ids', { max_id: 9, min_id: 2 }, [8, 5, 3]],
    ['nothing for a limit of 0', { limit: 0 }, []],
    ['nothing beyond the end', { offset_id: 1 }, []],
  ])('gives %s', (_what, request, ids) => {
    expect(pageOf(one, { ...ALL, ...request }).ids).toEqual(ids)
  })

  it('walks through a whole history without a gap or a repetition', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (numbers, limit) => {
          const ids = numbers.toSorted((a, b) => a - b)
          const seen: number[] = []
          for (let offset_id = 0; ;) {
            const page = pageOf(historyWith(ids), { ...ALL, offset_id, limit })
            expect(page.offset).toBe(seen.length)
            seen.push(...page.ids)
            const last = page.ids.at(-1)
            if (last === undefined) break
            offset_id = last
          }
          expect(seen).toEqual(ids.toReversed())
        },
      ),
    )
  })
})
