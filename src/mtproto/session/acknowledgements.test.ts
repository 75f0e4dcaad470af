import { describe, expect, it } from 'vitest'
import { Acknowledgements } from './acknowledgements.js'

const RULES = { count: 16, delayMs: 30_000 }

describe('Acknowledgements', () => {
  it('3.24 are due at 16, or half a minute after the first', () => {
    const acknowledgements = new Acknowledgements(RULES)
    expect(acknowledgements.deadline()).toBeUndefined()
    for (let id = 1n; id <= 15n; id++) acknowledgements.add(id, 1_000)
    expect(acknowledgements.deadline()).toBe(31_000)
    expect(acknowledgements.isDue(30_999)).toBe(false)
    expect(acknowledgements.isDue(31_000)).toBe(true)
    acknowledgements.add(16n, 2_000)
    expect(acknowledgements.isDue(2_000)).toBe(true)
    expect(acknowledgements.take()).toHaveLength(16)
    expect(acknowledgements.deadline()).toBeUndefined()
  })

  it('3.6 leave at most 8192 at a time, and never pile up beyond twice that', () => {
    const acknowledgements = new Acknowledgements(RULES)
    for (let id = 1n; id <= 40_000n; id++) acknowledgements.add(id, 0)
    expect(acknowledgements.take()).toHaveLength(8_192)
    expect(acknowledgements.take()).toHaveLength(8_192)
    expect(acknowledgements.isEmpty).toBe(true)
  })

  it('count an id once', () => {
    const acknowledgements = new Acknowledgements(RULES)
    for (let count = 0; count < 20; count++) acknowledgements.add(7n, count)
    expect(acknowledgements.take()).toEqual([7n])
  })
})
