import { describe, expect, it } from 'vitest'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import { isDhPublicValue } from './isDhPublicValue.js'
import { telegramDhPrime } from './telegramDhPrime.js'

const p = bytesToBigint(telegramDhPrime)
const margin = 2n ** 1984n
const isGood = (value: bigint): boolean => isDhPublicValue(bigintToBytes(value), telegramDhPrime)

describe('isDhPublicValue', () => {
  it('2.15 refuses 0, 1, p - 1 and p', () => {
    expect([0n, 1n, p - 1n, p, p + 1n, 2n * p].filter(isGood)).toEqual([])
  })

  it('2.16 draws the line exactly at 2^1984 from both ends', () => {
    expect([margin - 1n, p - margin + 1n].filter(isGood)).toEqual([])
    expect([margin, margin + 1n, p / 2n, p - margin].filter(isGood)).toHaveLength(4)
  })
})
