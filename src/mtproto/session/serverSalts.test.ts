import { describe, expect, it } from 'vitest'
import { testAuthKey } from '../../../tests/mtproto/testAuthKey.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { saltInUse, ServerSalts } from './serverSalts.js'

const START = Date.UTC(2026, 0, 1)
const MINUTE = 60_000
const create = (): ServerSalts => new ServerSalts({ crypto, authKey: testAuthKey, salt: 5n, startedAt: START })
const used = (salts: ServerSalts, at: number): bigint | undefined => saltInUse(salts.salts(at), at / 1_000)?.salt

describe('ServerSalts', () => {
  it('3.27 uses each salt for half an hour and accepts it for half an hour more', () => {
    const salts = create()
    expect(used(salts, START)).toBe(5n)
    expect(used(salts, START + 30 * MINUTE - 1)).toBe(5n)
    const second = used(salts, START + 30 * MINUTE)
    expect(second).not.toBe(5n)
    const accepted = (at: number): bigint[] =>
      salts
        .salts(at)
        .filter((entry) => entry.validSince * 1_000 <= at && at < entry.validUntil * 1_000)
        .map(({ salt }) => salt)
    expect(accepted(START + 45 * MINUTE)).toEqual([5n, second])
    expect(accepted(START + 59 * MINUTE)).toContain(5n)
    expect(accepted(START + 60 * MINUTE)).not.toContain(5n)
  })

  it('3.27 tells of at least 64 salts to come, in order, each with its time', () => {
    const list = create().salts(START + 10 * MINUTE)
    expect(list.filter((entry) => entry.validSince * 1_000 > START)).toHaveLength(64)
    expect(list).toEqual(list.toSorted((left, right) => left.validSince - right.validSince))
    expect(new Set(list.map(({ salt }) => salt)).size).toBe(list.length)
    for (const entry of list) expect(entry.validUntil - entry.validSince).toBe(3_600)
  })

  it('gives the same salts at the same time, after a restart and after a step of the clock', () => {
    const salts = create()
    const later = START + 1_000 * MINUTE
    const first = used(salts, later)
    expect(used(salts, START - 100_000 * MINUTE)).toBeDefined()
    expect(used(salts, later)).toBe(first)
    expect(used(create(), later)).toBe(first)
  })

  it('accepts none of the old ones when they are replaced', () => {
    const salts = create()
    const known = new Set(salts.salts(START).map(({ salt }) => salt))
    salts.replace(6n, START + MINUTE)
    expect(used(salts, START + MINUTE)).toBe(6n)
    expect(salts.salts(START + MINUTE).some(({ salt }) => known.has(salt))).toBe(false)
  })
})
