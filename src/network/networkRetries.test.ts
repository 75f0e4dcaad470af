import { describe, expect, it } from 'vitest'
import { createNetworkWorld } from '../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../tests/network/scriptedCentre.js'
import { createSeededRandom } from '../platform/memory/createSeededRandom.js'

const ok = (): ScriptedAnswer =>
  resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })

describe('calls that are sent again', () => {
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
