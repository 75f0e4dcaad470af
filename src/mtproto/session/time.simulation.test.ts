import { describe, expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { SessionWorld } from '../../../tests/mtproto/sessionWorld.js'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const YEAR = 365 * 24 * HOUR
const SKEWS = [-10 * YEAR, -HOUR, -301 * SECOND, -31 * SECOND, 31 * SECOND, HOUR, 10 * YEAR]

/** The longest time that a packet needs in the world, to the server and back. */
const ROUND_TRIP_MS = 300

/** The longest time that it takes the client there to see that a line is gone and to open another. */
const LONGEST_RECONNECT_MS = 1_700

function countOf(world: SessionWorld, type: string): number {
  return world.events.filter((event) => event.type === type).length
}

describe('M7: a client whose clock is wrong', () => {
  it.each(SKEWS)('3.25 is understood within two round trips: %i ms ahead', (skewMs) => {
    const world = new SessionWorld({ seed: `skew ${skewMs}`, skewMs, slowestAnswerMs: 1 })
    const begin = world.now
    world.call(1, { isRepeatable: true })
    world.connect()
    world.run(() => world.openCount === 0, HOUR)
    expect(world.outcomes.get(1)).toEqual(['answer'])
    expect(world.server.ledger.get(1)).toBe(1)
    expect(world.packetCount).toBeLessThanOrEqual(2)
    expect(world.now - begin).toBeLessThanOrEqual(2 * ROUND_TRIP_MS)
    expect(world.lineCount).toBe(1)
    expect(countOf(world, 'sessionReplaced')).toBe(skewMs > 30 * SECOND ? 1 : 0)
    const offset = world.events.findLast((event) => event.type === 'timeOffset')
    expect(Math.abs((offset?.timeOffsetMs ?? 0) + skewMs)).toBeLessThan(ROUND_TRIP_MS)
  })

  /** A world in which a client has been connected for half an hour. */
  function settled(seed: string): SessionWorld {
    const world = new SessionWorld({ seed, slowestAnswerMs: 1 })
    world.connect()
    world.call(1)
    world.run(() => world.openCount === 0, HOUR)
    world.rest(HOUR / 2)
    return world
  }

  it.each(SKEWS.filter((skewMs) => skewMs > 0))('3.17, 3.25 is understood when it leaps: by %i ms', (leapMs) => {
    const world = settled(`leap ${leapMs}`)
    const begin = world.now
    world.skewMs += leapMs
    world.call(2, { isRepeatable: true })
    world.run(() => world.openCount === 0, HOUR)
    expect(world.outcomes.get(2)).toEqual(['answer'])
    expect(world.server.ledger.get(2)).toBe(1)
    // What was on its way when it leapt comes from another time and costs the line.
    expect(world.lineCount).toBeLessThanOrEqual(2)
    expect(world.now - begin).toBeLessThanOrEqual(2 * ROUND_TRIP_MS + (world.lineCount - 1) * LONGEST_RECONNECT_MS)
    expect(countOf(world, 'sessionReplaced')).toBe(1)
  })

  it.each(SKEWS.filter((skewMs) => skewMs < 0))('3.17, 3.25 is understood after a sleep: of %i ms', (lagMs) => {
    const world = settled(`sleep ${lagMs}`)
    world.skewMs += lagMs
    world.now -= lagMs
    const begin = world.now
    world.call(2)
    world.run(() => world.openCount === 0, HOUR)
    expect(world.outcomes.get(2)).toEqual(['answer'])
    expect(world.server.ledger.get(2)).toBe(1)
    // A sleep that the server did not mind shows only in its answers: they are not believed, and come again over a new line.
    expect(world.lineCount).toBeLessThanOrEqual(2)
    expect(world.now - begin).toBeLessThanOrEqual(3 * ROUND_TRIP_MS + LONGEST_RECONNECT_MS)
    expect(countOf(world, 'sessionReplaced')).toBe(0)
  })
})

describe('M6: salts that change every five minutes for a day', { timeout: timeoutMs }, () => {
  it('3.26, 3.27 cost a round trip each and lose nothing', () => {
    const world = new SessionWorld({ seed: 'salts for a day', slowestAnswerMs: 1 })
    const changeCount = isLongRun ? 288 : 72
    let value = 0
    world.connect()
    for (let change = 0; change < changeCount; change++) {
      world.server.rotateSalt(BigInt(world.random.integer(2 ** 32)), world.now)
      for (let minute = 0; minute < 5; minute++) {
        value += 1
        const begin = world.now
        world.call(value)
        world.run(() => world.openCount === 0, HOUR)
        // The very first call also waits until the server has shown that it knows the session.
        const roundTrips = value === 1 ? 3 : minute === 0 ? 2 : 1
        expect(world.now - begin).toBeLessThanOrEqual(roundTrips * ROUND_TRIP_MS)
        world.rest(60 * SECOND)
      }
    }
    expect([...world.server.ledger.values()].every((count) => count === 1)).toBe(true)
    expect(world.server.ledger.size).toBe(5 * changeCount)
    expect(world.lineCount).toBe(1)
  })

  it('3.27 are never refused where they change in their time', () => {
    const world = new SessionWorld({ seed: 'salts in their time', slowestAnswerMs: 1 })
    world.connect()
    const days = isLongRun ? 30 : 3
    for (let hour = 0; hour < days * 24; hour++) {
      world.call(hour)
      world.run(() => world.openCount === 0, HOUR)
      world.rest(HOUR)
    }
    // One list of 64 lasts for 32 hours.
    expect(countOf(world, 'salts')).toBeLessThanOrEqual(1 + days)
    expect(world.server.ledger.size).toBe(days * 24)
  })
})
