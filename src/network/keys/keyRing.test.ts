import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld, type NetworkWorldOptions } from '../../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../../tests/network/scriptedCentre.js'
import { createSeededRandom } from '../../platform/memory/createSeededRandom.js'

const ASK = { _: 'help.getNearestDc' } as const
/** A call that must not run twice. */
const ACT = { _: 'account.updateStatus', offline: true } as const
const HOUR_MS = 3_600_000

const answer: NetworkWorldOptions['answer'] = (call): ScriptedAnswer => {
  if (call._ === 'account.updateStatus') return resultOf(call._, true)
  return resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })
}

function createWorld(options: Partial<NetworkWorldOptions> = {}): Promise<NetworkWorld> {
  return createNetworkWorld({ usePfs: true, exchangesKeys: true, isSignedIn: true, answer, ...options })
}

const ask = (world: NetworkWorld): Promise<unknown> => {
  const call = world.network.invoke(ASK, { timeoutMs: 600_000 })
  return world.clock.runUntilSettled(
    call.then(() => 'answered', String),
    600_000,
  )
}

describe('temporary keys', () => {
  it('2.28 are made and bound before anything else, and nothing goes under the permanent key', async () => {
    const world = await createWorld()
    const calls = Array.from({ length: 20 }, () => world.network.invoke(ASK))
    await world.clock.runUntilSettled(Promise.all(calls), 60_000)
    const { keys, exchangeCount, lineCount } = world.centre(2)
    expect([exchangeCount, lineCount, keys.boundIds.length]).toEqual([2, 1, 1])
    expect([...keys.usedIds.keys()]).toEqual(keys.boundIds)
    expect(keys.permanentIds).toEqual([world.savedKeys.get(2)?.authKeyId])
    expect(world.trace).toHaveLength(20)
    expect(world.events.filter(([name]) => name === 'state').map(([, state]) => state)).toEqual(['connecting', 'ready'])
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('2.34 are kept in memory alone: another start makes another, for the same permanent key', async () => {
    const world = await createWorld()
    await ask(world)
    world.network.stop()
    const stored = world.savedKeys.get(2)
    const again = await createWorld({ exchangesKeys: false, seed: 2 })
    if (stored === undefined) throw new Error('No key was stored.')
    again.savedKeys.set(2, stored)
    again.centre(2).keys.learn({ id: stored.authKeyId, bytes: stored.authKey, auxHash: 0n })
    await ask(again)
    expect(again.centre(2).exchangeCount).toBe(1)
    expect(again.savedKeys.get(2)?.authKey).toEqual(stored.authKey)
    expect(again.centre(2).keys.usedIds.has(stored.authKeyId)).toBe(false)
    again.network.stop()
  })

  it('2.31 outlive one forged -404; two in a row cost the temporary key, and none the permanent one', async () => {
    for (const [count, keyCount] of [
      [1, 1],
      [2, 2],
    ] as const) {
      const world = await createWorld()
      await ask(world)
      const centre = world.centre(2)
      const call = world.network.invoke(ASK, { timeoutMs: 600_000 })
      for (let forged = 0; forged < count; forged++) {
        centre.transportError = -404
        await world.clock.runUntil(() => world.memory.lineCount > 0, 600_000)
        await world.clock.runUntil(() => world.memory.lineCount === 0, 600_000)
        centre.transportError = undefined
      }
      await world.clock.runUntilSettled(call, 600_000)
      expect([count, centre.keys.boundIds.length]).toEqual([count, keyCount])
      expect(centre.keys.permanentIds).toEqual([world.savedKeys.get(2)?.authKeyId])
      world.network.stop()
    }
  })

  it('2.31, T5 a hundred forged -404 cost the permanent key nothing, and the owner hears of them', async () => {
    const world = await createWorld()
    await ask(world)
    const centre = world.centre(2)
    const linesBefore = centre.lineCount
    centre.transportError = -404
    const call = world.network.invoke(ASK, { timeoutMs: 24 * HOUR_MS })
    await world.clock.runUntil(() => centre.lineCount - linesBefore >= 100, 24 * HOUR_MS)
    expect(world.events.filter(([name]) => name === 'keyRefused').length).toBeGreaterThan(14)
    centre.transportError = undefined
    await world.clock.runUntilSettled(call, HOUR_MS)
    expect(centre.keys.permanentIds).toEqual([world.savedKeys.get(2)?.authKeyId])
    world.network.stop()
  })

  it('2.32 are replaced over the same line when the server says that they are not bound, and no call notices', async () => {
    const world = await createWorld()
    await ask(world)
    for (let round = 0; round < 5; round++) {
      world.centre(2).keys.unbind()
      const calls = [ASK, ACT, ASK, ACT].map((call) => world.network.invoke(call))
      await world.clock.runUntilSettled(Promise.all(calls), 60_000)
    }
    const { lineCount, keys } = world.centre(2)
    expect([lineCount, keys.boundIds.length, keys.permanentIds.length]).toEqual([1, 6, 1])
    expect(world.trace.filter((entry) => entry === '2:account.updateStatus')).toHaveLength(10)
    world.network.stop()
  })

  it('2.32 are not replaced for one call without end', async () => {
    const world = await createWorld({ answer: () => ({ type: 'error', code: 401, text: 'AUTH_KEY_PERM_EMPTY' }) })
    expect(await ask(world)).toContain('AUTH_KEY_PERM_EMPTY')
    expect(world.centre(2).keys.boundIds.length).toBeLessThanOrEqual(5)
    world.network.stop()
  })

  it('2.33 are renewed in time, over the same line, initialised again, and no call is refused, lost or made twice', async () => {
    const latency = createSeededRandom('renewal')
    const world = await createWorld({
      answer: (call, dcId) => {
        const scripted = answer(call, dcId)
        return scripted && { ...scripted, afterMs: latency.integer(400) }
      },
    })
    await ask(world)
    const centre = world.centre(2)
    const failures: unknown[] = []
    let callCount = 0
    const begun = world.clock.now()
    // Two days, with a burst of calls every half an hour and all the time while a key is renewed.
    while (world.clock.now() - begun < 48 * HOUR_MS) {
      const { exchangeCount } = centre
      const burst = Array.from({ length: 10 }, (_, index) => world.network.invoke(index % 2 === 0 ? ASK : ACT))
      callCount += burst.length
      for (const call of burst) call.catch((error: unknown) => failures.push(error))
      await world.clock.runUntil(() => centre.exchangeCount > exchangeCount, HOUR_MS / 2).catch(() => undefined)
    }
    await world.clock.advance(1_000)
    expect(failures).toEqual([])
    expect([world.trace.length, centre.lineCount, centre.refusedCount]).toEqual([callCount + 1, 1, 0])
    // Each lives for 23 to 24 hours and is renewed an hour before its end.
    expect(centre.keys.boundIds).toHaveLength(3)
    expect(centre.calls.filter(({ hasHeader }) => hasHeader).length).toBeGreaterThanOrEqual(3)
    expect(centre.keys.usedIds.has(world.savedKeys.get(2)?.authKeyId ?? 0n)).toBe(false)
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })

  it('2.33 an answer that takes longer than the change still comes under the old key', async () => {
    const world = await createWorld({
      answer: (call, dcId) => {
        const scripted = answer(call, dcId)
        return scripted && { ...scripted, afterMs: call._ === 'account.updateStatus' ? 20_000 : 0 }
      },
    })
    await ask(world)
    const centre = world.centre(2)
    await world.clock.runUntil(() => centre.exchangeCount === 3, 24 * HOUR_MS)
    const slow = world.network.invoke(ACT)
    expect(await world.clock.runUntilSettled(slow, 30_000)).toBe(true)
    expect([centre.keys.boundIds.length, centre.lineCount, world.trace.length]).toEqual([2, 1, 2])
    world.network.stop()
  })

  it('2.33 a sleep beyond the end of a key costs a new key, and no call', async () => {
    const world = await createWorld()
    await ask(world)
    world.memory.breakLines()
    world.centre(2).transportError = -429
    await world.clock.advance(30 * HOUR_MS)
    world.centre(2).transportError = undefined
    expect(await ask(world)).toBe('answered')
    expect(world.centre(2).keys.boundIds).toHaveLength(2)
    world.network.stop()
  })
})
