import { describe, expect, it } from 'vitest'
import { createSeededRandom } from './createSeededRandom.js'

const take = (seed: number | string): string => createSeededRandom(seed).bytes(32).join(',')

describe('createSeededRandom', () => {
  it('repeats itself with the same seed and not with another', () => {
    expect(take(7)).toBe(take(7))
    expect(take(7)).toBe(take('7'))
    const seen = new Set(Array.from({ length: 1_000 }, (_, seed) => take(seed)))
    expect(seen.size).toBe(1_000)
  })

  it('draws the same words as numbers and as bytes', () => {
    const random = createSeededRandom('words')
    const words = Array.from({ length: 4 }, () => random.integer(2 ** 32))
    const again = new DataView(createSeededRandom('words').bytes(16).buffer)
    expect([0, 4, 8, 12].map((offset) => again.getUint32(offset, true))).toEqual(words)
  })

  it('forks by label without being moved by it', () => {
    const parent = createSeededRandom(1)
    const first = parent.fork('network').bytes(16)
    parent.fork('other').bytes(1_000)
    expect(parent.fork('network').bytes(16)).toEqual(first)
    expect(parent.bytes(16)).toEqual(createSeededRandom(1).bytes(16))
    expect(parent.fork('network').bytes(16)).not.toEqual(parent.fork('clock').bytes(16))
    expect(createSeededRandom('1/network').bytes(16)).toEqual(first)
  })

  it('draws any length, also none', () => {
    const random = createSeededRandom(3)
    for (const length of [0, 1, 2, 3, 4, 5, 31, 256]) expect(random.bytes(length)).toHaveLength(length)
  })

  it('spreads bytes, bits and numbers evenly', () => {
    const random = createSeededRandom('spread')
    const counts = new Uint32Array(256)
    for (const byte of random.bytes(256_000)) counts[byte] = (counts[byte] ?? 0) + 1
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)
    // 255 degrees of freedom: beyond these lies less than one run in a million.
    expect(chiSquare).toBeGreaterThan(160)
    expect(chiSquare).toBeLessThan(375)
    const integers = Array.from({ length: 6_000 }, () => random.integer(6))
    expect(new Set(integers)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    const yes = Array.from({ length: 10_000 }, () => random.chance(0.2)).filter(Boolean).length
    expect(yes).toBeGreaterThan(1_800)
    expect(yes).toBeLessThan(2_200)
    expect(random.chance(0)).toBe(false)
    expect(random.chance(1)).toBe(true)
  })
})
