import { describe, expect, it } from 'vitest'
import { createNetworkWorld } from '../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../tests/network/scriptedCentre.js'
import { createSeededRandom } from '../platform/memory/createSeededRandom.js'
import type * as tl from '../tl/generated/api.js'

const ASK = { _: 'help.getNearestDc' } as const
const NEAREST: tl.Functions['help.getNearestDc']['result'] = {
  _: 'nearestDc',
  country: 'NL',
  this_dc: 2,
  nearest_dc: 2,
}
const answerOf = (call: tl.AnyFunctionCall): ScriptedAnswer =>
  call._ === 'help.getNearestDc' ? resultOf('help.getNearestDc', NEAREST) : undefined
const reasonOf = (reason: unknown): unknown => reason

describe('Network', () => {
  it.each([Number.NaN, -1, 0])('refuses a timeoutMs of %s before anything is sent', async (timeoutMs) => {
    const world = await createNetworkWorld({ answer: answerOf })
    const error = await world.network.invoke(ASK, { timeoutMs }).catch(reasonOf)
    expect(error).toMatchObject({ name: 'InputError', argument: 'timeoutMs' })
    await world.clock.advance(1_000)
    expect([world.trace, world.memory.lineCount, world.clock.timerCount]).toEqual([[], 0, 0])
  })

  it('refuses a data centre that has no server, and names those that have', async () => {
    const world = await createNetworkWorld({ dcIds: [2, 4, 1], answer: answerOf })
    const error = await world.network.invoke(ASK, { dcId: 9 }).catch(reasonOf)
    expect(error).toMatchObject({ name: 'InputError', argument: 'dcId' })
    expect(String(error)).toContain('data centre 9; known are 1, 2, 4.')
    expect(world.clock.timerCount).toBe(0)
  })

  it('rejects every open call when it is stopped, and every later one, and leaves no timer and no line', async () => {
    const world = await createNetworkWorld({ exchangesKeys: true, answer: () => undefined })
    const calls = Array.from({ length: 30 }, () => world.network.invoke(ASK).catch(reasonOf))
    await world.clock.advance(30)
    world.network.stop()
    world.network.stop()
    const errors = await world.clock.runUntilSettled(Promise.all(calls), 1_000)
    for (const error of errors) expect(error).toMatchObject({ name: 'ConnectionError' })
    expect(await world.network.invoke(ASK).catch(reasonOf)).toMatchObject({ name: 'ConnectionError' })
    await world.clock.advance(100)
    expect([world.clock.timerCount, world.memory.lineCount]).toEqual([0, 0])
  })

  it('takes a hundred calls with one signal, which end together', async () => {
    const world = await createNetworkWorld({ answer: () => undefined })
    const controller = new AbortController()
    let added = 0
    const add = controller.signal.addEventListener.bind(controller.signal)
    controller.signal.addEventListener = (...args: Parameters<typeof add>) => {
      added += 1
      add(...args)
    }
    const { signal } = controller
    const calls = Array.from({ length: 100 }, () => world.network.invoke(ASK, { signal }).catch(reasonOf))
    await world.clock.advance(500)
    expect([added, world.trace.length]).toEqual([1, 100])
    controller.abort('enough')
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['enough']))
    await world.clock.advance(500)
    expect(world.centre(2).dropped).toHaveLength(100)
    world.network.stop()
  })

  it('says in a time-out where the link stood and what failed', async () => {
    const world = await createNetworkWorld({ answer: () => undefined })
    const refused = await createNetworkWorld({
      answer: () => undefined,
      options: { servers: [{ dcId: 2, host: 'closed', port: 9 }] },
    })
    const silent = await world.clock.runUntilSettled(world.network.invoke(ASK).catch(String), 60_000)
    expect(silent).toContain('help.getNearestDc was not answered within 30 s over the line to dc2:443.')
    const call = refused.network.invoke(ASK, { timeoutMs: 3_000 }).catch(reasonOf)
    const error = await refused.clock.runUntilSettled(call, 60_000)
    expect(String(error)).toMatch(/within 3 s while .*closed:9\. No connection could be made to closed:9: nothing/)
    expect(error).toMatchObject({ name: 'TimeoutError', cause: { name: 'ConnectionError' } })
    world.network.stop()
    refused.network.stop()
  })

  it('ends the wait for an authorization at the deadline or signal of the caller; the exchange goes on', async () => {
    const exported = resultOf('auth.exportAuthorization', {
      _: 'auth.exportedAuthorization',
      id: 1n,
      bytes: Uint8Array.of(1),
    })
    const imported = resultOf('auth.importAuthorization', {
      _: 'auth.authorization',
      user: { _: 'userEmpty', id: 1 },
    })
    const world = await createNetworkWorld({
      dcIds: [2, 4],
      isSignedIn: true,
      answer: (call) => {
        if (call._ === 'auth.exportAuthorization') return { ...exported, afterMs: 5_000 }
        return call._ === 'auth.importAuthorization' ? imported : answerOf(call)
      },
    })
    const startedAt = world.clock.now()
    const controller = new AbortController()
    const late = world.network.invoke(ASK, { dcId: 4, timeoutMs: 1_000 }).catch(String)
    const aborted = world.network.invoke(ASK, { dcId: 4, signal: controller.signal }).catch(String)
    const patient = world.network.invoke(ASK, { dcId: 4 })
    await world.clock.advance(500)
    controller.abort('enough')
    expect([await aborted, world.clock.now() - startedAt]).toEqual(['enough', 500])
    expect(await world.clock.runUntilSettled(late, 10_000)).toContain('carried over to data centre 4')
    expect(world.clock.now() - startedAt).toBe(1_000)
    expect(await world.clock.runUntilSettled(patient, 10_000)).toEqual(NEAREST)
    // One exchange for all three.
    expect(world.trace).toEqual(['2:auth.exportAuthorization', '4:auth.importAuthorization', '4:help.getNearestDc'])
    world.network.stop()
  })

  it('R7 settles within the tick of an abort at any phase, and leaves nothing behind', async () => {
    const random = createSeededRandom('R7')
    const world = await createNetworkWorld({
      exchangesKeys: true,
      answer: () => ({ ...resultOf('help.getNearestDc', NEAREST), afterMs: 40 }),
    })
    let abortedCount = 0
    for (let round = 0; round < 5_000; round++) {
      const controller = new AbortController()
      let settledAt: number | undefined
      let outcome: unknown
      const note = (what: unknown): void => {
        outcome = what
        settledAt = world.clock.now()
      }
      const call = world.network.invoke(ASK, { signal: controller.signal }).then(note, note)
      await world.clock.advance(random.integer(120))
      const abortedAt = world.clock.now()
      controller.abort('enough')
      await call
      if (outcome === 'enough') abortedCount += 1
      else expect(outcome).toEqual(NEAREST)
      expect(settledAt).toBeLessThanOrEqual(abortedAt)
      if (random.chance(0.05)) world.memory.breakLines()
    }
    expect(abortedCount).toBeGreaterThan(1_000)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
    expect(world.memory.lineCount).toBe(0)
  })
})
