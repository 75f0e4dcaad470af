import { describe, expect, it } from 'vitest'
import { createNetworkWorld } from '../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../tests/network/scriptedCentre.js'
import { createSeededRandom } from '../platform/memory/createSeededRandom.js'
import type * as tl from '../tl/generated/api.js'

const ok = (): ScriptedAnswer =>
  resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })
const LATENCY_MS = 20

describe('calls that are sent again', () => {
  it('R4 wait out a flood wait, never less, and delay no other', async () => {
    const random = createSeededRandom('R4')
    const limited = new Map<string, { readonly until: number; readonly told: number }>()
    let early = 0
    let waits = 0
    const world = await createNetworkWorld({
      latencyMs: LATENCY_MS,
      options: { timeoutMs: 300_000 },
      answer: (call) => {
        if (call._ === 'help.getNearestDc') return ok()
        if (call._ !== 'contacts.resolveUsername') return undefined
        const before = limited.get(call.username)
        if (before !== undefined && world.clock.now() < before.until) early += 1
        if (before !== undefined && before.told >= 4) return { type: 'error', code: 400, text: 'USERNAME_NOT_OCCUPIED' }
        const seconds = 1 + random.integer(10)
        waits += 1
        limited.set(call.username, { until: world.clock.now() + seconds * 1_000, told: (before?.told ?? 0) + 1 })
        return { type: 'error', code: 420, text: `FLOOD_WAIT_${seconds}` }
      },
    })
    const flooded = Array.from({ length: 100 }, (_, index) => {
      const call: tl.AnyFunctionCall = { _: 'contacts.resolveUsername', username: `bird${index}` }
      return world.network.invoke<'contacts.resolveUsername'>(call).catch(String)
    })
    for (let round = 0; round < 100; round++) {
      const startedAt = world.clock.now()
      await world.clock.runUntilSettled(world.network.invoke({ _: 'help.getNearestDc' }), 10_000)
      // The very first call waits for the line as well.
      expect(world.clock.now() - startedAt).toBeLessThanOrEqual(round === 0 ? 4 * LATENCY_MS : 2 * LATENCY_MS)
      await world.clock.advance(random.integer(300))
    }
    const ends = await world.clock.runUntilSettled(Promise.all(flooded), 300_000)
    for (const end of ends) expect(end).toContain('USERNAME_NOT_OCCUPIED')
    expect([early, waits]).toEqual([0, 400])
    world.network.stop()
  })

  it('R4 give a flood wait that is too long, or that the deadline does not allow, to the caller at once', async () => {
    for (const [seconds, timeoutMs] of [
      [11, 60_000],
      [5, 3_000],
    ] as const) {
      const answer = { type: 'error', code: 420, text: `FLOOD_WAIT_${seconds}` } as const
      const world = await createNetworkWorld({ answer: () => answer })
      const startedAt = world.clock.now()
      const call = world.network.invoke({ _: 'help.getNearestDc' }, { timeoutMs }).catch(String)
      expect(await world.clock.runUntilSettled(call, 60_000)).toContain(`FLOOD_WAIT_${seconds} (420)`)
      expect(world.clock.now() - startedAt).toBeLessThan(1_000)
      world.network.stop()
    }
  })

  it('R6 all settle within their time when three in ten answers are faults', async () => {
    const random = createSeededRandom('R6')
    let timedOut = 0
    const world = await createNetworkWorld({
      answer: () => {
        if (!random.chance(0.3)) return ok()
        if (random.chance(0.5)) return { type: 'error', code: 500, text: 'INTERNAL' }
        timedOut += 1
        return { type: 'error', code: -503, text: 'Timeout' }
      },
    })
    const startedAt = world.clock.now()
    const calls = Array.from({ length: 5_000 }, () =>
      world.network.invoke({ _: 'help.getNearestDc' }).then(() => 'ok', String),
    )
    const ends = await world.clock.runUntilSettled(Promise.all(calls), 60_000)
    expect(world.clock.now() - startedAt).toBeLessThanOrEqual(30_000)
    expect([...new Set(ends)].toSorted()).toEqual([expect.stringContaining('Timeout (-503)'), 'ok'])
    expect(ends.filter((end) => end !== 'ok')).toHaveLength(timedOut)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('are initialised anew where the server has forgotten', async () => {
    let count = 0
    const world = await createNetworkWorld({
      answer: () => (++count === 2 ? { type: 'error', code: 400, text: 'CONNECTION_NOT_INITED' } : ok()),
    })
    for (let round = 0; round < 3; round++) {
      await world.clock.runUntilSettled(world.network.invoke({ _: 'help.getNearestDc' }), 10_000)
    }
    expect(world.centre(2).calls.map(({ hasHeader }) => hasHeader)).toEqual([true, false, true, false])
    world.network.stop()
  })
})
