import { describe, expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { NO_FAULTS } from '../../../tests/mtproto/faultyWire.js'
import { numberedBody } from '../../../tests/mtproto/ledgerServer.js'
import { SessionWorld } from '../../../tests/mtproto/sessionWorld.js'
import type { RequestId } from './session.js'

const SEED_COUNT = isLongRun ? 5_000 : 30
const CALL_COUNT = 40
const CALLING_MS = 8_000
const LONGEST_MS = 5 * 60_000
const LINE_FAULTS = { flip: 0.03, duplicate: 0.05, cut: 0.08, late: 0.5 }

const VALUES: readonly number[] = Array.from({ length: CALL_COUNT }, (_, index) => index + 1)

/** What a course of calls is to be like. */
interface Plan {
  readonly isRepeatable?: (value: number) => boolean
  readonly cancels?: number
  readonly heads?: number
  /** Something else that happens so many times meanwhile. */
  readonly disturb?: () => void
  readonly disturbances?: number
}

interface Course {
  readonly cancelled: ReadonlySet<number>
  /** Of a call the one that it was to run after. */
  readonly heads: ReadonlyMap<number, number>
}

/** Makes calls for some seconds and runs until every one of them is settled, and for half a minute more. */
function play(world: SessionWorld, plan: Plan): Course {
  const { random } = world
  const cancelled = new Set<number>()
  const heads = new Map<number, number>()
  const requestIds = new Map<number, RequestId>()
  const make = (value: number): void => {
    const head = random.chance(plan.heads ?? 0) ? [...requestIds].at(-1) : undefined
    if (head !== undefined) heads.set(value, head[0])
    const isRepeatable = plan.isRepeatable?.(value) ?? false
    const requestId = world.call(value, { isRepeatable, ...(head === undefined ? {} : { after: head[1] }) })
    requestIds.set(value, requestId)
    if (!random.chance(plan.cancels ?? 0)) return
    world.at(random.integer(2_000), () => {
      if (world.outcomes.has(value)) return
      cancelled.add(value)
      world.cancel(requestId)
    })
  }
  world.connect()
  for (const value of VALUES) world.at(random.integer(CALLING_MS), () => make(value))
  for (let count = 0; count < (plan.disturbances ?? 0); count++) {
    world.at(random.integer(CALLING_MS), () => plan.disturb?.())
  }
  world.run(() => requestIds.size === CALL_COUNT && world.openCount === 0, LONGEST_MS)
  world.rest(30_000)
  return { cancelled, heads }
}

const timesRun = (world: SessionWorld, value: number): number => world.server.ledger.get(value) ?? 0

/** Every call and how it came out, for a message that names the seed. */
function results(world: SessionWorld, values: readonly number[]): readonly string[] {
  return values.map((value) => `${value}: ${world.outcomes.get(value)?.join()} after ${timesRun(world, value)} runs`)
}

describe('calls over a line that flips, repeats, cuts and delays', { timeout: timeoutMs }, () => {
  it('R1, 3.37: runs each call exactly once and answers it once', () => {
    let lineCount = 0
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `line ${seed}`, faults: LINE_FAULTS })
      play(world, {})
      lineCount += world.lineCount
      expect([seed, ...results(world, VALUES)]).toEqual([seed, ...VALUES.map((v) => `${v}: answer after 1 runs`)])
    }
    expect(lineCount).toBeGreaterThan(3 * SEED_COUNT)
  })

  it('3.33: finds out lines that fall silent, and loses nothing by them', () => {
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `stall ${seed}`, faults: { ...LINE_FAULTS, cut: 0, stall: 0.05 } })
      play(world, { isRepeatable: () => true })
      expect([seed, ...results(world, VALUES)]).toEqual([seed, ...VALUES.map((v) => `${v}: answer after 1 runs`)])
    }
  })

  it('3.41, 3.32: never tells of a call that was given up, and runs it at most once', () => {
    let cancelledCount = 0
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `cancel ${seed}`, faults: LINE_FAULTS })
      const { cancelled } = play(world, { cancels: 0.3 })
      cancelledCount += cancelled.size
      for (const value of VALUES) {
        expect(timesRun(world, value)).toBeLessThanOrEqual(1)
        expect(world.outcomes.get(value)?.length ?? 0).toBe(cancelled.has(value) ? 0 : 1)
      }
    }
    expect(cancelledCount).toBeGreaterThan(SEED_COUNT)
  })

  it('3.42: runs a call only after the one that it is to follow', () => {
    let headCount = 0
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `after ${seed}`, faults: LINE_FAULTS })
      const { heads } = play(world, { heads: 0.4, isRepeatable: () => true })
      const { order } = world.server
      headCount += heads.size
      for (const [value, head] of heads) expect(order.indexOf(value)).toBeGreaterThan(order.indexOf(head))
      expect([seed, ...results(world, VALUES)]).toEqual([seed, ...VALUES.map((v) => `${v}: answer after 1 runs`)])
    }
    expect(headCount).toBeGreaterThan(SEED_COUNT)
  })

  it('5.31: brings each update exactly once', () => {
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `updates ${seed}`, faults: LINE_FAULTS })
      const pushed: number[] = []
      const disturb = (): void => {
        if (world.server.sessionCount === 0) return
        pushed.push(pushed.length)
        world.server.push(numberedBody(pushed.length - 1), world.now)
      }
      play(world, { disturb, disturbances: 30 })
      world.wire.faults = NO_FAULTS
      world.rest(180_000)
      expect([seed, ...world.updates.toSorted((left, right) => left - right)]).toEqual([seed, ...pushed])
      expect(world.server.delivered.size).toBe(pushed.length)
    }
  })
})

describe('calls to a server that forgets', { timeout: timeoutMs }, () => {
  it('R2, 3.39: never runs twice what may not, and says of the rest that it is not known', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `forget ${seed}`, faults: LINE_FAULTS })
      const disturb = (): void => world.server.forgetSessions()
      play(world, { disturb, disturbances: 4, isRepeatable: (value) => value % 2 === 0 })
      for (const value of VALUES) {
        const outcomes = world.outcomes.get(value) ?? []
        const [outcome] = outcomes
        counts.set(`${outcome}`, (counts.get(`${outcome}`) ?? 0) + 1)
        expect(outcomes).toHaveLength(1)
        if (outcome === 'answer') expect(timesRun(world, value)).toBeGreaterThanOrEqual(1)
        if (outcome === 'undeliverable') expect(timesRun(world, value)).toBe(0)
        if (value % 2 === 0) expect([seed, value, outcome]).toEqual([seed, value, 'answer'])
        else expect([seed, value, timesRun(world, value) <= 1]).toEqual([seed, value, true])
      }
    }
    expect(counts.get('answer')).toBeGreaterThan(SEED_COUNT * 30)
    expect(counts.get('outcomeUnknown')).toBeGreaterThan(SEED_COUNT / 2)
  })

  it('3.26, M6: loses nothing and runs nothing twice when salts change', () => {
    for (let seed = 0; seed < SEED_COUNT; seed++) {
      const world = new SessionWorld({ seed: `salts ${seed}`, faults: { ...LINE_FAULTS, cut: 0.02 } })
      const disturb = (): void => world.server.rotateSalt(BigInt(world.random.integer(2 ** 32)), world.now)
      play(world, { disturb, disturbances: 6, isRepeatable: () => true })
      expect([seed, ...results(world, VALUES)]).toEqual([seed, ...VALUES.map((v) => `${v}: answer after 1 runs`)])
    }
  })
})
