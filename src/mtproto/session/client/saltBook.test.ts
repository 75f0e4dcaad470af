import { describe, expect, it } from 'vitest'
import type { ServerSalt } from '../session.js'
import { SaltBook } from './saltBook.js'

const list = (count: number): ServerSalt[] =>
  Array.from({ length: count }, (_, index) => ({
    salt: BigInt(index + 1),
    validSince: index * 1_800,
    validUntil: index * 1_800 + 3_600,
  }))

describe('SaltBook', () => {
  it('3.27 takes up a salt a minute after it has begun', () => {
    const book = new SaltBook(99n, list(4))
    expect([0, 59, 1_799, 1_859, 1_860, 3_659, 3_660].map((at) => book.use(at))).toEqual([1n, 1n, 1n, 1n, 2n, 2n, 3n])
  })

  it('3.27 uses the last one that it was told where none is known to hold', () => {
    const book = new SaltBook(99n, [])
    expect(book.use(1_000)).toBe(99n)
    expect(book.isRunningOut(1_000)).toBe(true)
  })

  it('3.26 prefers the salt of a notice to what it knew, and still changes over to those to come', () => {
    const book = new SaltBook(99n, list(4))
    book.take(50n, 100)
    expect([100, 699, 1_500, 1_861].map((at) => book.use(at))).toEqual([50n, 50n, 50n, 2n])
    expect(book.isRunningOut(100)).toBe(true)
  })

  it('3.27 refuses a list that is out of order or has a salt that ends before it begins, and keeps what it had', () => {
    const book = new SaltBook(99n, list(2))
    expect(book.list(list(3).toReversed())).toBe(false)
    expect(book.list([{ salt: 7n, validSince: 10, validUntil: 10 }])).toBe(false)
    expect(book.list([])).toBe(false)
    expect(book.use(100)).toBe(1n)
  })

  it('3.27 keeps at most 64, and wants more a minute before they end', () => {
    const book = new SaltBook(99n, list(200))
    expect(book.salts).toHaveLength(64)
    const end = list(200).at(-1)?.validUntil ?? 0
    expect([end - 61, end - 59].map((at) => book.isRunningOut(at))).toEqual([false, true])
  })
})
