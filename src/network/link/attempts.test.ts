import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { ConnectionError } from '../../errors/connectionError.js'
import { createMemoryNetwork } from '../../platform/memory/createMemoryNetwork.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createClientFraming } from '../../mtproto/framing/createClientFraming.js'
import { Attempts } from './attempts.js'
import type { Routes } from './route.js'

const randomBytes = seededRandomBytes(3)

/** Routes that count how they were used. */
function createRecord(count: number): { routes: Routes; picks: number[]; worked: number[]; failed: number[] } {
  const [picks, worked, failed]: [number[], number[], number[]] = [[], [], []]
  const { dial } = createMemoryNetwork({ clock: createVirtualClock() })
  const routes: Routes = {
    count,
    pick: (failures) => {
      picks.push(failures)
      const index = failures % count
      return {
        address: { host: `route${index}`, port: 443 },
        dial,
        createFraming: () => createClientFraming({ framing: 'abridged', crypto, randomBytes }),
        worked: () => worked.push(index),
        failed: (error) => {
          failed.push(index)
          return error ?? new ConnectionError('closed')
        },
      }
    },
  }
  return { routes, picks, worked, failed }
}

describe('Attempts', () => {
  it('goes from route to route, blames those alone that never worked, and takes the one that has worked again', () => {
    const { routes, picks, worked, failed } = createRecord(3)
    const attempts = new Attempts(routes, randomBytes)
    let now = 0
    for (let attempt = 0; attempt < 4; attempt++) {
      attempts.begin(now)
      now = attempts.ended(undefined, now)
    }
    expect(attempts.trouble?.message).toBe('closed')
    attempts.begin(now)
    attempts.worked()
    attempts.worked()
    expect(attempts.trouble).toBeUndefined()
    attempts.ended(undefined, now + 60_000)
    expect(attempts.trouble).toBeUndefined()
    attempts.begin(now + 120_000)
    expect(picks).toEqual([0, 1, 2, 3, 4, 4])
    expect([worked, failed]).toEqual([[1], [0, 1, 2, 0]])
  })

  it('1.21 waits longer only when all routes have failed, within the limits of the rate', () => {
    for (const count of [1, 5]) {
      const attempts = new Attempts(createRecord(count).routes, randomBytes)
      const times: number[] = []
      for (let now = 0; now < 3_600_000;) {
        times.push(now)
        attempts.begin(now)
        now = attempts.ended(undefined, now)
      }
      for (const [windowMs, most] of [
        [1_000, 1],
        [2_000, 4],
        [3_000, 8],
        [10_000, 5],
      ] as const) {
        for (const start of times) {
          const inWindow = times.filter((time) => time >= start && time < start + windowMs)
          // The first attempt was not yet one after a failure.
          expect(inWindow.length).toBeLessThanOrEqual(most + (start === 0 ? 1 : 0))
        }
      }
      expect(times.length).toBeGreaterThan(3_600_000 / 60_000)
    }
  })

  it('1.12 backs off when the server wants fewer connections', () => {
    const delays = (slow: boolean): number => {
      let sum = 0
      for (let round = 0; round < 50; round++) {
        const attempts = new Attempts(createRecord(2).routes, randomBytes)
        attempts.begin(0)
        if (slow) attempts.slowDown()
        sum += attempts.ended(undefined, 0)
      }
      return sum
    }
    expect(delays(true)).toBeGreaterThan(3 * delays(false))
  })
})
