import { describe, expect, it } from 'vitest'
import { createChance, nextBytes, nextInt64, nextText, nextUint32 } from './chance.js'

describe('chance', () => {
  it('takes the same course from the same seed, also when it is copied on the way', () => {
    const chance = createChance(2 ** 40 + 3)
    const other = createChance(2 ** 40 + 3)
    expect(nextText(chance, 20, 'abc')).toBe(nextText(other, 20, 'abc'))
    const copy = structuredClone(chance)
    expect([nextUint32(copy), nextInt64(copy), nextBytes(copy, 9)]).toEqual([
      nextUint32(chance),
      nextInt64(chance),
      nextBytes(chance, 9),
    ])
    expect(nextInt64(createChance(3))).not.toBe(nextInt64(createChance(4)))
  })

  it('draws every value about as often as every other', () => {
    const chance = createChance(1)
    const counts = new Map<number, number>()
    for (let draw = 0; draw < 16_000; draw++) {
      const value = nextUint32(chance) >>> 28
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    expect(counts.size).toBe(16)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('draws text from the letters it is given, and no others', () => {
    expect(nextText(createChance(5), 400, '01')).toMatch(/^(?=.*0)(?=.*1)[01]{400}$/)
  })
})
