import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld } from '../../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../../tests/network/scriptedCentre.js'

const ASK = { _: 'help.getNearestDc' } as const
const ok = (): ScriptedAnswer =>
  resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })
const ask = (world: NetworkWorld): Promise<unknown> =>
  world.clock.runUntilSettled(world.network.invoke(ASK, { timeoutMs: 600_000 }), 600_000)
const eventsOf = (world: NetworkWorld, name: string): readonly unknown[] =>
  world.events.filter(([event]) => event === name)

describe('Link', () => {
  it('T5 keeps key and login through a hundred forged -404', async () => {
    const world = await createNetworkWorld({ isSignedIn: true, exchangesKeys: true, answer: ok })
    await ask(world)
    const key = world.savedKeys.get(2)?.authKeyId
    const centre = world.centre(2)
    let forged = 0
    centre.transportError = -404
    const linesBefore = centre.lineCount
    const call = world.network.invoke(ASK, { timeoutMs: 24 * 3_600_000 })
    await world.clock.runUntil(() => (forged = centre.lineCount - linesBefore) >= 100, 24 * 3_600_000)
    expect(forged).toBe(100)
    // Told after every third, and not more often.
    expect(eventsOf(world, 'keyRefused')).toHaveLength(33)
    centre.transportError = undefined
    await world.clock.runUntilSettled(call, 600_000)
    expect(key).toBeDefined()
    expect([world.savedKeys.get(2)?.authKeyId, centre.exchangeCount]).toEqual([key, 1])
    expect(eventsOf(world, 'signedOut')).toEqual([])
    world.network.stop()
  })

  it('T5 makes another key after three -404 in a row where no account hangs on the key, not after two', async () => {
    for (const count of [2, 3]) {
      const world = await createNetworkWorld({ exchangesKeys: true, answer: ok })
      await ask(world)
      const centre = world.centre(2)
      const linesBefore = centre.lineCount
      centre.transportError = -404
      const call = world.network.invoke(ASK, { timeoutMs: 600_000 })
      // The first of them comes over the line that is open.
      await world.clock.runUntil(() => centre.lineCount - linesBefore >= count - 1, 600_000)
      await world.clock.runUntil(() => world.memory.lineCount === 0 || centre.lineCount - linesBefore >= count, 600_000)
      centre.transportError = undefined
      await world.clock.runUntilSettled(call, 600_000)
      expect(centre.exchangeCount).toBe(count === 2 ? 1 : 2)
      world.network.stop()
    }
  })

  it('sends calls that were made before there was a line or a key, once', async () => {
    const world = await createNetworkWorld({ exchangesKeys: true, answer: ok })
    const calls = Array.from({ length: 50 }, () => world.network.invoke(ASK))
    await world.clock.runUntilSettled(Promise.all(calls), 60_000)
    expect(world.trace).toHaveLength(50)
    expect([world.centre(2).exchangeCount, world.centre(2).lineCount]).toEqual([1, 1])
    expect(eventsOf(world, 'state')).toEqual([
      ['state', 'connecting', undefined],
      ['state', 'ready', undefined],
    ])
    world.network.stop()
  })

  it('goes on over a new line with the same key and session', async () => {
    const world = await createNetworkWorld({ exchangesKeys: true, answer: ok })
    for (let round = 0; round < 10; round++) {
      await ask(world)
      world.memory.breakLines()
      await world.clock.advance(1)
    }
    await ask(world)
    expect([world.centre(2).exchangeCount, world.centre(2).lineCount, world.trace.length]).toEqual([1, 11, 11])
    // The session was begun once, so it was initialised once and no update can have been lost but at its beginning.
    expect(world.centre(2).calls.filter(({ hasHeader }) => hasHeader)).toHaveLength(1)
    expect(eventsOf(world, 'gap').length).toBeLessThanOrEqual(1)
    world.network.stop()
  })

  it('leaves no timer and no line when it is stopped at any moment, and settles each call once', async () => {
    for (let afterMs = 0; afterMs < 240; afterMs += 10) {
      const world = await createNetworkWorld({ exchangesKeys: true, answer: ok })
      let settledCount = 0
      const count = (): void => {
        settledCount += 1
      }
      const calls = [1, 2, 3].map(() => world.network.invoke(ASK).then(count, count))
      await world.clock.advance(afterMs)
      world.network.stop()
      await Promise.all(calls)
      await world.clock.advance(100)
      expect([settledCount, world.clock.timerCount, world.memory.lineCount]).toEqual([3, 0, 0])
      expect(world.events.at(-1)).toEqual(['state', 'stopped', undefined])
    }
  })

  it('T7 keeps to the rate of attempts for an hour without a server', async () => {
    const times: number[] = []
    const world = await createNetworkWorld({
      answer: ok,
      options: { servers: [{ dcId: 2, host: 'closed', port: 9 }] },
    })
    const call = world.network.invoke(ASK, { timeoutMs: 3_600_000 }).catch(String)
    let dialled = false
    const watch = (): void => {
      const isDialling = world.memory.lineCount > 0
      if (isDialling && !dialled) times.push(world.clock.now())
      dialled = isDialling
    }
    await world.clock
      .runUntil(() => {
        watch()
        return times.length >= 3_600
      }, 3_600_000)
      .catch(() => undefined)
    expect(await world.clock.runUntilSettled(call, 10_000)).toContain('TimeoutError')
    world.network.stop()
    expect(times.length).toBeGreaterThan(60)
    for (const start of times) {
      const within = (ms: number): number => times.filter((time) => time >= start && time < start + ms).length
      expect(within(1_000)).toBeLessThanOrEqual(1)
      if (start !== times[0]) expect(within(10_000)).toBeLessThanOrEqual(5)
    }
  })
})
