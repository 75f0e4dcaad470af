import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecentMap } from './recentMap.js'

function bytesOf(entries: readonly { readonly bytes: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.bytes, 0)
}

describe('RecentMap', () => {
  it('10.7 keeps what was used last within its budget, whatever is done', () => {
    const step = fc.record({ isGet: fc.boolean(), key: fc.nat(12), bytes: fc.nat(60) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const map = new RecentMap<number, number>(100)
        let model: { key: number; value: number; bytes: number }[] = []
        for (const [value, { isGet, key, bytes }] of steps.entries()) {
          const known = model.find((entry) => entry.key === key)
          model = model.filter((entry) => entry !== known)
          if (isGet) {
            expect(map.get(key)).toBe(known?.value)
            if (known !== undefined) model.push(known)
          } else {
            map.set(key, value, bytes)
            model.push({ key, value, bytes })
            while (bytesOf(model) > 100 && model.length > 1) model.shift()
          }
          expect(map.bytes).toBe(bytesOf(model))
          expect(map.bytes).toBeLessThanOrEqual(100)
        }
        expect(map.size).toBe(model.length)
        map.clear()
        expect([map.size, map.bytes]).toEqual([0, 0])
      }),
    )
  })

  it('keeps one entry that is larger than the budget until another comes', () => {
    const map = new RecentMap<string, number>(10)
    map.set('large', 1, 50)
    expect(map.get('large')).toBe(1)
    map.set('small', 2, 1)
    expect(map.get('large')).toBeUndefined()
    expect(map.bytes).toBe(1)
  })
})
